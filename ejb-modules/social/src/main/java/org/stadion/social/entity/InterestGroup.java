package org.stadion.social.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.social.GroupId;

/**
 * Athletes with a common interest. Opened by its first owner; lives while it has members, and always has one owner.
 * Memberships change only under the group's lock.
 */
@Entity
@Table(name = "interest_group")
public class InterestGroup {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String description;

    @Column(name = "is_private", nullable = false)
    private boolean isPrivate;

    @Column(name = "owner_id", nullable = false)
    private UUID owner;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private long version;

    protected InterestGroup() {} // for the persistence provider

    private InterestGroup(GroupId id, String name, String description, boolean isPrivate, AthleteId owner, Instant at) {
        this.id = id.value();
        this.name = name;
        this.description = description;
        this.isPrivate = isPrivate;
        this.owner = owner.value();
        this.createdAt = at;
        this.version = 1;
    }

    public static InterestGroup open(
            GroupId id, String name, String description, boolean isPrivate, AthleteId owner, Instant at) {
        return new InterestGroup(id, name, description, isPrivate, owner, at);
    }

    public void passTo(AthleteId heir) {
        owner = heir.value();
    }

    /** What is shown of it is no longer what it was. */
    public void noteChange() {
        version++;
    }

    public GroupId id() {
        return new GroupId(id);
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public boolean isPrivate() {
        return isPrivate;
    }

    public AthleteId owner() {
        return new AthleteId(owner);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }

    public Cursor position() {
        return Cursor.at(createdAt, id);
    }
}
