/**
 * Child processes: how they are started, measured, ended, and kept from outliving the launcher.
 * Knows nothing about which server a process is.
 */
package org.stadion.localstack.process;
