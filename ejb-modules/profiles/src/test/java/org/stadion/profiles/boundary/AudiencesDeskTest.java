package org.stadion.profiles.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Visibility;
import org.stadion.profiles.entity.InMemoryAudienceStore;

class AudiencesDeskTest {

    private static final AthleteId ANNA = AthleteId.next();
    private static final AthleteId BORIS = AthleteId.next();

    private final AudiencesDesk desk = new AudiencesDesk();

    @BeforeEach
    void wire() {
        desk.audiences = new InMemoryAudienceStore();
    }

    @Test
    void a_follower_sees_what_is_for_followers_while_they_follow() {
        assertThat(desk.maySee(BORIS, ANNA, Visibility.FOLLOWERS)).isFalse();

        desk.admit(ANNA, BORIS);
        assertThat(desk.maySee(BORIS, ANNA, Visibility.FOLLOWERS)).isTrue();
        assertThat(desk.maySee(BORIS, ANNA, Visibility.ONLY_ME)).isFalse();

        desk.dismiss(ANNA, BORIS);
        assertThat(desk.maySee(BORIS, ANNA, Visibility.FOLLOWERS)).isFalse();
    }

    @Test
    void a_block_takes_away_both_audiences_for_good() {
        desk.admit(ANNA, BORIS);
        desk.admit(BORIS, ANNA);

        desk.block(ANNA, BORIS);

        assertThat(desk.apart(BORIS, ANNA)).isTrue();
        assertThat(desk.maySee(BORIS, ANNA, Visibility.EVERYONE)).isFalse();
        assertThat(desk.maySee(ANNA, BORIS, Visibility.EVERYONE)).isFalse();

        desk.unblock(ANNA, BORIS);

        assertThat(desk.maySee(BORIS, ANNA, Visibility.EVERYONE)).isTrue();
        assertThat(desk.maySee(BORIS, ANNA, Visibility.FOLLOWERS)).isFalse();
    }
}
