package org.stadion.workouts.control.exported;

/** How one service writes its activities. */
interface Shape {
    /** Whether a document is of this service, by its members alone. */
    boolean fits(Node root);

    /** Reads the activities of a document that fits. */
    void read(Node root, Export export);
}
