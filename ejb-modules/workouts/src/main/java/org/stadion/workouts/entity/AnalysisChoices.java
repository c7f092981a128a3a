package org.stadion.workouts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.AnalysisSettingsView;

/** How an athlete wants workouts analysed. */
@Entity
@Table(name = "analysis_settings")
public class AnalysisChoices {
    @Id
    @Column(name = "athlete_id")
    private UUID athlete;

    @Column(nullable = false)
    @Convert(converter = JsonText.OfAnalysisSettings.class)
    private AnalysisSettingsView choices;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(nullable = false)
    private long version;

    protected AnalysisChoices() {} // for the persistence provider

    public AnalysisChoices(AthleteId athlete, AnalysisSettingsView choices, Instant at) {
        this.athlete = athlete.value();
        this.choices = choices;
        this.changedAt = at;
        this.version = 1;
    }

    public void choose(AnalysisSettingsView others, Instant at) {
        choices = others;
        changedAt = at;
        version++;
    }

    public AthleteId athlete() {
        return new AthleteId(athlete);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public AnalysisSettingsView view() {
        return choices.ofVersion(version);
    }
}
