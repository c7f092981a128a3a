package org.stadion.workouts.control.archive;

import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.UndecodableFile;

/** What became of one part of an upload. */
public sealed interface ImportItem {
    /** The entry's path, or what else tells it from others in a report. Not to be used as a path. */
    String name();

    /** An activity. */
    final class Decoded implements ImportItem {
        private final String name;
        private final byte[] bytes;
        private final DecodedActivity activity;
        private final ArchiveNote note;

        /** The array is handed over. */
        public Decoded(String name, byte[] bytes, DecodedActivity activity, ArchiveNote note) {
            this.name = name;
            this.bytes = bytes;
            this.activity = activity;
            this.note = note;
        }

        @Override
        public String name() {
            return name;
        }

        /**
         * The activity's own file, out of every compression, to be kept as the original and not to be changed; empty if
         * it has none, as an activity entered by hand or a workout of a health export.
         */
        public byte[] bytes() {
            return bytes;
        }

        public DecodedActivity activity() {
            return activity;
        }

        public ArchiveNote note() {
            return note;
        }
    }

    /** Something that should have been an activity and could not be read. */
    record Refused(String name, UndecodableFile reason) implements ImportItem {}

    /** A picture, a note, a list of shoes: not meant to be an activity. */
    record Ignored(String name) implements ImportItem {}
}
