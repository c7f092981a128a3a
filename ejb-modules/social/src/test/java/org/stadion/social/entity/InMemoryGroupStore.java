package org.stadion.social.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.social.GroupId;
import org.stadion.social.Groups.Role;

/** The twin of the database. */
public final class InMemoryGroupStore implements GroupStore {

    private final List<InterestGroup> groups = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();

    @Override
    public void add(InterestGroup group) {
        groups.add(group);
    }

    @Override
    public Optional<Row> find(GroupId id, AthleteId viewer) {
        return findForChange(id).map(group -> row(group, viewer));
    }

    @Override
    public Optional<InterestGroup> findForChange(GroupId id) {
        return groups.stream().filter(g -> g.id().equals(id)).findFirst();
    }

    @Override
    public List<Row> list(AthleteId viewer, Optional<Cursor> after, int most) {
        var shown = groups.stream()
                .filter(g -> !g.isPrivate() || membership(g.id(), viewer).isPresent());
        return Rows.latestFirst(shown, InterestGroup::position, after, most).stream()
                .map(group -> row(group, viewer))
                .toList();
    }

    @Override
    public void remove(InterestGroup group) {
        groups.remove(group);
        memberships.removeIf(m -> m.group().equals(group.id()));
    }

    @Override
    public void add(Membership membership) {
        memberships.add(membership);
    }

    @Override
    public Optional<Membership> membership(GroupId group, AthleteId athlete) {
        return memberships.stream()
                .filter(m -> m.group().equals(group) && m.athlete().equals(athlete))
                .findFirst();
    }

    @Override
    public void remove(Membership membership) {
        memberships.remove(membership);
    }

    @Override
    public Optional<Membership> heir(GroupId group, AthleteId leaving) {
        return memberships.stream()
                .filter(m ->
                        m.group().equals(group) && m.inside() && !m.athlete().equals(leaving))
                .min(Comparator.comparing((Membership m) -> m.role() != Role.ADMIN)
                        .thenComparing(Membership::since)
                        .thenComparing(Membership::id));
    }

    @Override
    public List<Membership> members(GroupId group, boolean waitingToo, Optional<Cursor> after, int most) {
        var shown = memberships.stream().filter(m -> m.group().equals(group) && (waitingToo || m.inside()));
        return Rows.oldestFirst(shown, Membership::position, after, most);
    }

    private Row row(InterestGroup group, AthleteId viewer) {
        var members = memberships.stream()
                .filter(m -> m.group().equals(group.id()) && m.inside())
                .count();
        return new Row(
                group,
                members,
                membership(group.id(), viewer).map(Membership::role).orElse(null));
    }
}
