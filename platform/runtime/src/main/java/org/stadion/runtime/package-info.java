/** What every module needs of the platform: the outbox and its relay, work queues, handled events, the object store, audit and dead letters. Callers hold the interfaces in this package; how they are done is private. */
@ModuleSpec(
        name = "runtime",
        dependsOn = {"kernel"})
@NullMarked
package org.stadion.runtime;

import org.jspecify.annotations.NullMarked;
import org.stadion.kernel.ModuleSpec;
