package org.stadion.workouts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where a workout began, as people call it.
 *
 * @param region the first level below the country, or null where it has none
 * @param country two letters, ISO 3166-1
 */
@Embeddable
public record Place(
        @Column(name = "start_town") @Nullable String town,
        @Column(name = "start_region") @Nullable String region,
        @Column(name = "start_country") @Nullable String country) {}
