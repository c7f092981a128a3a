package org.stadion.workouts.entity;

/**
 * What an archive's own table says of a file in it; texts are empty where it is silent.
 *
 * @param source whose archive it is, e.g. {@code strava}
 * @param externalId the activity's id there
 */
public record ArchiveHint(String source, String externalId, String title, String description, String sport) {}
