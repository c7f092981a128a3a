/**
 * The stack seen from outside, as a mobile app sees it: log-in at Keycloak and calls to the public REST API.
 * What {@code ./run import}, {@code ./run demo} and tests are made of.
 */
package org.stadion.localstack.client;
