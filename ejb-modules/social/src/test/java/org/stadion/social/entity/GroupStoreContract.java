package org.stadion.social.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.social.entity.SocialFixture.ANNA;
import static org.stadion.social.entity.SocialFixture.BORIS;
import static org.stadion.social.entity.SocialFixture.CLARA;
import static org.stadion.social.entity.SocialFixture.MONDAY_7AM;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.social.GroupId;
import org.stadion.social.Groups.Role;

/** What every {@link GroupStore} must do; run in memory on each build and against PostgreSQL in the ITs. */
interface GroupStoreContract {

    GroupStore store();

    default void turnThePage() {}

    @Test
    default void a_viewer_meets_a_group_with_its_members_counted_and_their_own_role() {
        var group = anOpenGroup("Trail", 0);
        enter(group, BORIS, Role.MEMBER, 1);
        enter(group, CLARA, Role.REQUESTED, 2);
        turnThePage();

        assertThat(store().find(group, BORIS)).hasValueSatisfying(row -> {
            assertThat(row.group().name()).isEqualTo("Trail");
            assertThat(row.group().owner()).isEqualTo(ANNA);
            assertThat(row.members()).as("who waits is no member").isEqualTo(2);
            assertThat(row.role()).isEqualTo(Role.MEMBER);
        });
        assertThat(store().find(group, AthleteId.next()))
                .hasValueSatisfying(row -> assertThat(row.role()).isNull());
        assertThat(store().find(GroupId.next(), ANNA)).isEmpty();
    }

    @Test
    default void private_groups_are_listed_to_those_who_belong_to_them() {
        var open = anOpenGroup("Open", 0);
        var closed = aGroup("Closed", true, 1);
        turnThePage();

        assertThat(listed(ANNA)).containsExactly(closed, open);
        assertThat(listed(BORIS)).containsExactly(open);
    }

    @Test
    default void groups_are_listed_from_the_latest_back_page_by_page() {
        var groups = List.of(anOpenGroup("One", 0), anOpenGroup("Two", 0), anOpenGroup("Three", 1));
        turnThePage();

        var first = store().list(BORIS, Optional.empty(), 2);
        var second = store().list(BORIS, Optional.of(first.getLast().group().position()), 2);

        assertThat(List.of(first, second))
                .flatExtracting(page -> page)
                .extracting(row -> row.group().id())
                .containsExactlyElementsOf(groups.reversed());
    }

    @Test
    default void members_are_listed_by_seniority_and_those_who_wait_on_demand() {
        var group = anOpenGroup("Trail", 0);
        enter(group, CLARA, Role.REQUESTED, 1);
        enter(group, BORIS, Role.MEMBER, 2);
        turnThePage();

        var first = store().members(group, true, Optional.empty(), 2);

        assertThat(first).extracting(Membership::athlete).containsExactly(ANNA, CLARA);
        assertThat(store().members(group, true, Optional.of(first.getLast().position()), 2))
                .extracting(Membership::athlete)
                .containsExactly(BORIS);
        assertThat(store().members(group, false, Optional.empty(), 9))
                .extracting(Membership::athlete)
                .containsExactly(ANNA, BORIS);
    }

    @Test
    default void the_heir_is_the_senior_admin_or_else_the_senior_member() {
        var group = anOpenGroup("Trail", 0);
        enter(group, CLARA, Role.REQUESTED, 1);
        turnThePage();
        assertThat(store().heir(group, ANNA)).isEmpty();

        enter(group, BORIS, Role.MEMBER, 2);
        turnThePage();
        assertThat(store().heir(group, ANNA)).map(Membership::athlete).contains(BORIS);

        var admin = AthleteId.next();
        enter(group, AthleteId.next(), Role.MEMBER, 0);
        enter(group, admin, Role.ADMIN, 3);
        turnThePage();
        assertThat(store().heir(group, ANNA)).map(Membership::athlete).contains(admin);
    }

    @Test
    default void a_membership_is_found_changed_and_removed() {
        var group = anOpenGroup("Trail", 0);
        enter(group, BORIS, Role.REQUESTED, 1);
        turnThePage();

        var waiting = store().membership(group, BORIS).orElseThrow();
        assertThat(waiting.admit(MONDAY_7AM.plusSeconds(60))).isTrue();
        turnThePage();

        var inside = store().membership(group, BORIS).orElseThrow();
        assertThat(inside.role()).isEqualTo(Role.MEMBER);
        assertThat(inside.since()).isEqualTo(MONDAY_7AM.plusSeconds(60));

        store().remove(inside);
        turnThePage();
        assertThat(store().membership(group, BORIS)).isEmpty();
    }

    @Test
    default void a_removed_group_leaves_nothing() {
        var group = anOpenGroup("Trail", 0);
        turnThePage();

        store().remove(store().findForChange(group).orElseThrow());
        turnThePage();

        assertThat(store().find(group, ANNA)).isEmpty();
        assertThat(store().membership(group, ANNA)).isEmpty();
    }

    private GroupId anOpenGroup(String name, long after) {
        return aGroup(name, false, after);
    }

    private GroupId aGroup(String name, boolean isPrivate, long after) {
        var at = MONDAY_7AM.plusSeconds(after);
        var group = InterestGroup.open(GroupId.next(), name, "", isPrivate, ANNA, at);
        store().add(group);
        store().add(Membership.of(group.id(), ANNA, Role.OWNER, at));
        return group.id();
    }

    private void enter(GroupId group, AthleteId athlete, Role role, long after) {
        store().add(Membership.of(group, athlete, role, MONDAY_7AM.plusSeconds(after)));
    }

    private List<GroupId> listed(AthleteId viewer) {
        return store().list(viewer, Optional.empty(), 99).stream()
                .map(row -> row.group().id())
                .toList();
    }
}
