package org.stadion.social.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.stadion.social.entity.SocialFixture.ANNA;
import static org.stadion.social.entity.SocialFixture.BORIS;
import static org.stadion.social.entity.SocialFixture.CLARA;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.PageRequest;
import org.stadion.social.GroupId;
import org.stadion.social.GroupNotFound;
import org.stadion.social.Groups.GroupView;
import org.stadion.social.Groups.Role;
import org.stadion.social.MemberNotFound;

class GroupsDeskTest {

    private static final PageRequest ALL = PageRequest.first(100);

    private final SocialHouse house = SocialHouse.inMemory();
    private final GroupsDesk desk = house.groups;

    @Test
    void its_founder_owns_a_group() {
        var group = desk.open(ANNA, " Trail ", "Hills", false);

        assertThat(group.name()).isEqualTo("Trail");
        assertThat(group.role()).isEqualTo(Role.OWNER);
        assertThat(group.memberCount()).isEqualTo(1);
    }

    @Test
    void texts_out_of_bounds_are_refused_with_their_places() {
        assertThatThrownBy(() -> desk.open(ANNA, "ab", "x".repeat(2001), false))
                .isInstanceOfSatisfying(
                        DomainException.Invalid.class,
                        refused -> assertThat(refused.violations())
                                .extracting("pointer", "code")
                                .containsExactly(tuple("/name", "too_short"), tuple("/description", "too_long")));
    }

    @Test
    void joining_an_open_group_makes_a_member_once() {
        var group = desk.open(ANNA, "Trail", "", false);

        desk.join(BORIS, group.id());
        var again = desk.join(BORIS, group.id());

        assertThat(again.role()).isEqualTo(Role.MEMBER);
        assertThat(again.memberCount()).isEqualTo(2);
        assertThat(again.version()).as("what is shown has changed").isGreaterThan(group.version());
    }

    @Test
    void a_private_group_is_entered_by_leave_of_its_owner() {
        var id = desk.open(ANNA, "Secret trail", "", true).id();
        assertThat(desk.list(BORIS, ALL).items()).isEmpty();

        var asked = desk.join(BORIS, id);
        assertThat(asked.role()).isEqualTo(Role.REQUESTED);
        assertThat(asked.memberCount()).isEqualTo(1);
        assertThatThrownBy(() -> desk.members(BORIS, id, ALL)).isInstanceOf(DomainException.Refused.class);

        assertThat(desk.admit(ANNA, id, BORIS).role()).isEqualTo(Role.MEMBER);
        assertThat(desk.members(BORIS, id, ALL).items()).hasSize(2);
        assertThat(desk.list(BORIS, ALL).items()).extracting(GroupView::id).containsExactly(id);
    }

    @Test
    void who_waits_is_seen_by_those_who_decide() {
        var id = desk.open(ANNA, "Secret trail", "", true).id();
        desk.join(BORIS, id);
        desk.admit(ANNA, id, BORIS);
        desk.join(CLARA, id);

        assertThat(desk.members(ANNA, id, ALL).items()).hasSize(3);
        assertThat(desk.members(BORIS, id, ALL).items()).hasSize(2);
    }

    @Test
    void only_who_decides_lets_in_or_sends_away() {
        var id = desk.open(ANNA, "Secret trail", "", true).id();
        desk.join(BORIS, id);
        desk.admit(ANNA, id, BORIS);
        desk.join(CLARA, id);

        assertThatThrownBy(() -> desk.admit(BORIS, id, CLARA)).isInstanceOf(DomainException.Refused.class);
        assertThatThrownBy(() -> desk.remove(BORIS, id, ANNA)).isInstanceOf(DomainException.Refused.class);
        assertThatThrownBy(() -> desk.admit(ANNA, id, AthleteId.next())).isInstanceOf(MemberNotFound.class);

        desk.remove(ANNA, id, CLARA);
        assertThat(desk.members(ANNA, id, ALL).items()).hasSize(2);
        assertThatThrownBy(() -> desk.remove(ANNA, id, ANNA)).isInstanceOf(DomainException.Refused.class);
    }

    @Test
    void the_owner_who_leaves_hands_over_to_the_senior_member() {
        var id = desk.open(ANNA, "Trail", "", false).id();
        house.clock.advance(Duration.ofMinutes(1));
        desk.join(BORIS, id);
        house.clock.advance(Duration.ofMinutes(1));
        desk.join(CLARA, id);

        desk.leave(ANNA, id);

        assertThat(desk.find(BORIS, id).role()).isEqualTo(Role.OWNER);
        assertThat(desk.find(CLARA, id).role()).isEqualTo(Role.MEMBER);
        assertThat(desk.find(ANNA, id).role()).isNull();
    }

    @Test
    void the_last_one_to_leave_dissolves_the_group() {
        var id = desk.open(ANNA, "Trail", "", false).id();

        desk.leave(ANNA, id);

        assertThatThrownBy(() -> desk.find(ANNA, id)).isInstanceOf(GroupNotFound.class);
        assertThatThrownBy(() -> desk.leave(ANNA, id)).isInstanceOf(GroupNotFound.class);
    }

    @Test
    void who_is_apart_from_the_owner_does_not_meet_the_group() {
        var id = desk.open(ANNA, "Trail", "", false).id();
        house.follows.block(ANNA, BORIS);

        assertThatThrownBy(() -> desk.find(BORIS, id)).isInstanceOf(GroupNotFound.class);
        assertThatThrownBy(() -> desk.join(BORIS, id)).isInstanceOf(GroupNotFound.class);
        assertThat(desk.list(BORIS, ALL).items()).isEmpty();
    }

    @Test
    void a_member_apart_from_another_stays_but_is_not_seen_by_them() {
        var id = desk.open(ANNA, "Trail", "", false).id();
        desk.join(BORIS, id);
        desk.join(CLARA, id);
        house.follows.block(BORIS, CLARA);

        assertThat(desk.members(CLARA, id, ALL).items())
                .extracting(member -> member.athlete().displayName())
                .containsExactly("Anna", "Clara");
        assertThat(desk.find(CLARA, id).memberCount()).isEqualTo(3);
    }

    @Test
    void there_is_no_group_under_an_unknown_id() {
        assertThatThrownBy(() -> desk.find(ANNA, GroupId.next())).isInstanceOf(GroupNotFound.class);
        assertThatThrownBy(() -> desk.join(ANNA, GroupId.next())).isInstanceOf(GroupNotFound.class);
    }
}
