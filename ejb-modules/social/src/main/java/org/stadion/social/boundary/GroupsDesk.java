package org.stadion.social.boundary;

import static org.stadion.social.boundary.SocialLog.LOG;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.profiles.AthleteCard;
import org.stadion.profiles.Audiences;
import org.stadion.profiles.Profiles;
import org.stadion.social.GroupId;
import org.stadion.social.GroupNotFound;
import org.stadion.social.Groups;
import org.stadion.social.MemberNotFound;
import org.stadion.social.control.Deed;
import org.stadion.social.control.SiftedPages;
import org.stadion.social.control.Texts;
import org.stadion.social.entity.GroupStore;
import org.stadion.social.entity.InterestGroup;
import org.stadion.social.entity.Membership;

/**
 * A private group is not listed, and who is in it is for its members; who has its address may ask to be let in. To a
 * stranger who is apart from its owner a group does not exist.
 */
@Stateless
@RolesAllowed("athlete")
public class GroupsDesk implements Groups {

    @Inject
    GroupStore groups;

    @Inject
    Profiles profiles;

    @Inject
    Audiences audiences;

    @Inject
    Moments moments;

    @Override
    public GroupView open(AthleteId founder, String name, String description, boolean isPrivate) {
        var texts = Texts.group(name, description);
        var at = moments.spend(founder, Deed.GROUP);
        var group = InterestGroup.open(GroupId.next(), texts.name(), texts.description(), isPrivate, founder, at);
        groups.add(group);
        groups.add(Membership.of(group.id(), founder, Role.OWNER, at));
        LOG.groupOpened(group.id().value());
        return view(row(founder, group.id()));
    }

    @Override
    public GroupView find(AthleteId viewer, GroupId id) {
        return view(row(viewer, id));
    }

    @Override
    public Page<GroupView> list(AthleteId viewer, PageRequest page) {
        var rows = SiftedPages.<GroupStore.Row>of(
                page, row -> row.group().position(), (after, most) -> groups.list(viewer, after, most), found -> {
                    var apart = audiences.apartAmong(
                            viewer,
                            found.stream().map(row -> row.group().owner()).collect(Collectors.toSet()));
                    return found.stream()
                            .filter(row -> row.role() != null
                                    || !apart.contains(row.group().owner()))
                            .toList();
                });
        return rows.map(GroupsDesk::view);
    }

    @Override
    public GroupView join(AthleteId athlete, GroupId id) {
        var group = locked(id);
        row(athlete, id);
        if (groups.membership(id, athlete).isEmpty()) {
            var at = moments.spend(athlete, Deed.JOIN);
            groups.add(Membership.of(id, athlete, group.isPrivate() ? Role.REQUESTED : Role.MEMBER, at));
            group.noteChange();
        }
        return view(row(athlete, id));
    }

    @Override
    public void leave(AthleteId athlete, GroupId id) {
        var group = locked(id);
        groups.membership(id, athlete).ifPresent(membership -> leave(group, membership));
    }

    @Override
    public Member admit(AthleteId admin, GroupId id, AthleteId athlete) {
        var group = decidable(admin, id);
        var membership = groups.membership(id, athlete).orElseThrow(() -> new MemberNotFound(athlete));
        if (membership.admit(moments.now())) {
            group.noteChange();
        }
        return Optional.ofNullable(profiles.cards(Set.of(athlete)).get(athlete))
                .map(card -> member(membership, card))
                .orElseThrow(() -> new MemberNotFound(athlete));
    }

    @Override
    public void remove(AthleteId admin, GroupId id, AthleteId athlete) {
        var group = decidable(admin, id);
        var membership = groups.membership(id, athlete).orElseThrow(() -> new MemberNotFound(athlete));
        if (membership.role() == Role.OWNER) {
            throw new DomainException.Refused("group-owner-stays", "The owner can only leave on their own.");
        }
        groups.remove(membership);
        group.noteChange();
    }

    @Override
    public Page<Member> members(AthleteId viewer, GroupId id, PageRequest page) {
        var row = row(viewer, id);
        var inside = row.role() != null && row.role() != Role.REQUESTED;
        if (row.group().isPrivate() && !inside) {
            throw new DomainException.Refused("group-members-only", "Only members see who is in a private group.");
        }
        var waitingToo = row.role() == Role.OWNER || row.role() == Role.ADMIN;
        var rows = SiftedPages.<Membership>of(
                page, Membership::position, (after, most) -> groups.members(id, waitingToo, after, most), found -> {
                    var apart = audiences.apartAmong(
                            viewer, found.stream().map(Membership::athlete).collect(Collectors.toSet()));
                    return found.stream()
                            .filter(membership -> !apart.contains(membership.athlete()))
                            .toList();
                });
        var cards =
                profiles.cards(rows.items().stream().map(Membership::athlete).collect(Collectors.toSet()));
        var members = rows.items().stream()
                .flatMap(membership ->
                        Optional.ofNullable(cards.get(membership.athlete()))
                                .map(card -> member(membership, card))
                                .stream())
                .toList();
        return new Page<>(members, rows.next());
    }

    private void leave(InterestGroup group, Membership leaving) {
        if (leaving.role() == Role.OWNER) {
            var heir = groups.heir(group.id(), leaving.athlete());
            if (heir.isEmpty()) {
                groups.remove(group);
                LOG.groupDissolved(group.id().value());
                return;
            }
            heir.get().inherit();
            group.passTo(heir.get().athlete());
            LOG.groupPassed(group.id().value(), heir.get().athlete().value());
        }
        groups.remove(leaving);
        group.noteChange();
    }

    private InterestGroup locked(GroupId id) {
        return groups.findForChange(id).orElseThrow(() -> new GroupNotFound(id));
    }

    private InterestGroup decidable(AthleteId admin, GroupId id) {
        var group = locked(id);
        row(admin, id);
        if (groups.membership(id, admin).filter(Membership::decides).isEmpty()) {
            throw new DomainException.Refused(
                    "group-admins-only", "Only the owner and admins decide who comes in and who goes.");
        }
        return group;
    }

    private GroupStore.Row row(AthleteId viewer, GroupId id) {
        return groups.find(id, viewer)
                .filter(row -> row.role() != null
                        || !audiences.apart(viewer, row.group().owner()))
                .orElseThrow(() -> new GroupNotFound(id));
    }

    private static GroupView view(GroupStore.Row row) {
        var group = row.group();
        return new GroupView(
                group.id(),
                group.name(),
                group.description(),
                group.isPrivate(),
                row.members(),
                row.role(),
                group.createdAt(),
                group.version());
    }

    private static Member member(Membership membership, AthleteCard card) {
        return new Member(card, membership.role(), membership.since());
    }
}
