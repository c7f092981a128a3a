/**
 * One class per server: how it is prepared, started, known to be ready, and stopped. What they share is in
 * {@link org.stadion.localstack.servers.Site} and {@link org.stadion.localstack.servers.ProcessServer}.
 */
package org.stadion.localstack.servers;
