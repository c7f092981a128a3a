package org.stadion.workouts.boundary;

/** Hands outside of a container: the caller's, and those of threads of their own. */
final class TwoHands extends Hands {
    TwoHands() {
        most = 2;
    }

    @Override
    void start(Runnable hand) {
        Thread.ofVirtual().start(hand);
    }
}
