/**
 * How one process asks another one's stack to do something: a small HTTP door on 127.0.0.1, whose address and key lie in the state
 * folder where only its owner can read them.
 */
package org.stadion.localstack.control;
