package org.stadion.profiles.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.kernel.Visibility.EVERYONE;
import static org.stadion.kernel.Visibility.FOLLOWERS;
import static org.stadion.kernel.Visibility.ONLY_ME;
import static org.stadion.profiles.control.VisibilityPolicy.Relation.APART;
import static org.stadion.profiles.control.VisibilityPolicy.Relation.FOLLOWER;
import static org.stadion.profiles.control.VisibilityPolicy.Relation.OWNER;
import static org.stadion.profiles.control.VisibilityPolicy.Relation.STRANGER;
import static org.stadion.profiles.control.VisibilityPolicy.mayKnowOf;
import static org.stadion.profiles.control.VisibilityPolicy.maySee;
import static org.stadion.profiles.control.VisibilityPolicy.relation;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.Visibility;
import org.stadion.profiles.control.VisibilityPolicy.Relation;

class VisibilityPolicyTest {

    @Test
    void each_kind_of_viewer_sees_what_is_meant_for_them() {
        assertThat(seenBy(OWNER)).containsExactly(ONLY_ME, FOLLOWERS, EVERYONE);
        assertThat(seenBy(FOLLOWER)).containsExactly(FOLLOWERS, EVERYONE);
        assertThat(seenBy(STRANGER)).containsExactly(EVERYONE);
        assertThat(seenBy(APART)).isEmpty();
    }

    @Test
    void only_those_apart_do_not_know_of_each_other() {
        assertThat(Stream.of(Relation.values()).filter(viewer -> !mayKnowOf(viewer)))
                .containsExactly(APART);
    }

    @Test
    void a_block_beats_a_follow() {
        assertThat(relation(false, true, true)).isEqualTo(APART);
        assertThat(relation(false, false, true)).isEqualTo(FOLLOWER);
        assertThat(relation(false, false, false)).isEqualTo(STRANGER);
        assertThat(relation(true, false, false)).isEqualTo(OWNER);
    }

    private static List<Visibility> seenBy(Relation viewer) {
        return Stream.of(Visibility.values())
                .filter(thing -> maySee(viewer, thing))
                .toList();
    }
}
