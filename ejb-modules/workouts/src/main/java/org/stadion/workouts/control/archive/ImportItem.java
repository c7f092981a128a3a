package org.stadion.workouts.control.archive;

import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.UndecodableFile;

/** What became of one part of an upload. */
public sealed interface ImportItem {
    /** The entry's path, or what else tells it from others in a report. Not to be used as a path. */
    String name();

    /**
     * An activity.
     *
     * @param bytes its own file, out of every compression, to be kept as the original; empty if it has none, as an
     *     activity entered by hand or a workout of a health export
     */
    record Decoded(String name, byte[] bytes, DecodedActivity activity, ArchiveNote note) implements ImportItem {}

    /** Something that should have been an activity and could not be read. */
    record Refused(String name, UndecodableFile reason) implements ImportItem {}

    /** A picture, a note, a list of shoes: not meant to be an activity. */
    record Ignored(String name) implements ImportItem {}
}
