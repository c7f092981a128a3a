/** From the outbox to Kafka: batches are leased, sent together and in order, and marked once the broker has them. */
@NullMarked
package org.stadion.streams.relay;

import org.jspecify.annotations.NullMarked;
