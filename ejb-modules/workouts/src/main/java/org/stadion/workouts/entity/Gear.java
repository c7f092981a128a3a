package org.stadion.workouts.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.StaleVersion;
import org.stadion.workouts.Equipment.GearEdit;
import org.stadion.workouts.GearId;
import org.stadion.workouts.GearView.Kind;

/** A pair of shoes, a bike, a board. How far it went is the sum of its workouts and kept nowhere. */
@Entity
@Table(name = "gear")
public class Gear {
    @Id
    private UUID id;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(nullable = false)
    private String name;

    @Column
    private @Nullable String brand;

    @Column
    private @Nullable String model;

    @Column(name = "bought_on")
    private @Nullable LocalDate boughtOn;

    @Column(name = "retired_on")
    private @Nullable LocalDate retiredOn;

    @Column(name = "initial_distance_m", nullable = false)
    private double initialDistanceM;

    @Column(name = "alert_distance_m")
    private @Nullable Double alertDistanceM;

    @ElementCollection
    @CollectionTable(name = "gear_sport", joinColumns = @JoinColumn(name = "gear_id"))
    @Column(name = "sport")
    private Set<String> sports = new HashSet<>();

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Version
    private long version;

    protected Gear() {} // for the persistence provider

    /** @param details checked: with a kind and a name */
    public Gear(GearId id, AthleteId athlete, GearEdit details, Instant at) {
        this.id = id.value();
        this.athlete = athlete.value();
        this.kind = Objects.requireNonNull(details.kind().value());
        this.name = Objects.requireNonNull(details.name().value()).strip();
        this.createdAt = at;
        this.updatedAt = at;
        change(details, at);
    }

    /** @param edit checked */
    public final void change(GearEdit edit, Instant at) {
        edit.kind().apply(wish -> wish.ifPresent(to -> kind = to));
        edit.name().apply(wish -> wish.ifPresent(to -> name = to.strip()));
        edit.brand().apply(wish -> brand = wish.map(String::strip).orElse(null));
        edit.model().apply(wish -> model = wish.map(String::strip).orElse(null));
        edit.boughtOn().apply(wish -> boughtOn = wish.orElse(null));
        edit.retiredOn().apply(wish -> retiredOn = wish.orElse(null));
        edit.initialDistanceM().apply(wish -> initialDistanceM = wish.orElse(0.0));
        edit.alertDistanceM().apply(wish -> alertDistanceM = wish.orElse(null));
        edit.defaultFor().apply(wish -> {
            sports.clear();
            wish.ifPresent(sports::addAll);
        });
        updatedAt = at;
    }

    /** Another piece of its kind is now the usual one in these sports. */
    public void leave(Set<String> to) {
        sports.removeAll(to);
    }

    /** @throws StaleVersion if somebody changed it since */
    public void requireVersion(long expected) {
        if (version != expected) {
            throw new StaleVersion();
        }
    }

    /** Whether it was the athlete's on that day, as far as is known. */
    public boolean inUseOn(LocalDate day) {
        return (boughtOn == null || !day.isBefore(boughtOn)) && (retiredOn == null || !day.isAfter(retiredOn));
    }

    public boolean belongsTo(AthleteId who) {
        return athlete.equals(who.value());
    }

    public GearId id() {
        return new GearId(id);
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public Optional<String> brand() {
        return Optional.ofNullable(brand);
    }

    public Optional<String> model() {
        return Optional.ofNullable(model);
    }

    public Optional<LocalDate> boughtOn() {
        return Optional.ofNullable(boughtOn);
    }

    public Optional<LocalDate> retiredOn() {
        return Optional.ofNullable(retiredOn);
    }

    public double initialDistanceM() {
        return initialDistanceM;
    }

    public Optional<Double> alertDistanceM() {
        return Optional.ofNullable(alertDistanceM);
    }

    /** In the order of their names. */
    public List<String> sports() {
        return sports.stream().sorted().toList();
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public long version() {
        return version;
    }
}
