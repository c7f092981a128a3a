package org.stadion.workouts.control.archive;

/**
 * What an archive's own table says of an activity beside the file. Texts are empty where it says nothing.
 *
 * @param externalId the service's id of the activity
 */
public record ArchiveNote(String externalId, String privateNote, String gear, boolean commute) {
    public static final ArchiveNote NONE = new ArchiveNote("", "", "", false);
}
