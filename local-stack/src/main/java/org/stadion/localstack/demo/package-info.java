/**
 * The demo: twenty athletes with a plausible past. Everything about them follows from a seed, so that a second run makes the same
 * files and finds them imported.
 */
package org.stadion.localstack.demo;
