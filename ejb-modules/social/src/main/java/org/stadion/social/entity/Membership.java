package org.stadion.social.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.Ids;
import org.stadion.social.GroupId;
import org.stadion.social.Groups.Role;

/** An athlete in a group, or waiting at its door. */
@Entity
@Table(name = "membership")
public class Membership {

    @Id
    private UUID id;

    @Column(name = "group_id", nullable = false, updatable = false)
    private UUID groupId;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(nullable = false)
    private Instant since;

    protected Membership() {} // for the persistence provider

    private Membership(GroupId group, AthleteId athlete, Role role, Instant at) {
        this.id = Ids.next();
        this.groupId = group.value();
        this.athlete = athlete.value();
        this.role = role;
        this.since = at;
    }

    public static Membership of(GroupId group, AthleteId athlete, Role role, Instant at) {
        return new Membership(group, athlete, role, at);
    }

    /** @return whether the athlete was waiting */
    public boolean admit(Instant at) {
        if (role != Role.REQUESTED) {
            return false;
        }
        role = Role.MEMBER;
        since = at;
        return true;
    }

    public void inherit() {
        role = Role.OWNER;
    }

    public UUID id() {
        return id;
    }

    public GroupId group() {
        return new GroupId(groupId);
    }

    public AthleteId athlete() {
        return new AthleteId(athlete);
    }

    public Role role() {
        return role;
    }

    public boolean inside() {
        return role != Role.REQUESTED;
    }

    /** Owners and admins decide who comes in and who goes. */
    public boolean decides() {
        return role == Role.OWNER || role == Role.ADMIN;
    }

    public Instant since() {
        return since;
    }

    public Cursor position() {
        return Cursor.at(since, id);
    }
}
