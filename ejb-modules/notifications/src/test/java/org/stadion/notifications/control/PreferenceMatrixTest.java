package org.stadion.notifications.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stadion.notifications.entity.Channel.EMAIL;
import static org.stadion.notifications.entity.Channel.INBOX;
import static org.stadion.notifications.entity.NoticeType.KUDOS_GIVEN;
import static org.stadion.notifications.entity.NoticeType.POINTS_AWARDED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;
import org.stadion.notifications.Preferences.Preference;
import org.stadion.notifications.entity.Choice;

class PreferenceMatrixTest {

    private static final AthleteId ANNA = AthleteId.next();

    @Test
    void who_chose_nothing_gets_the_usual() {
        var usual = PreferenceMatrix.of(List.of());

        assertThat(usual.all()).hasSize(12);
        assertThat(usual.all()).filteredOn(p -> p.channel().equals("inbox")).allMatch(Preference::enabled);
        assertThat(usual.all())
                .filteredOn(p -> p.channel().equals("email") && !p.enabled())
                .extracting(Preference::type)
                .containsExactly("kudos_given", "points_awarded");
    }

    @Test
    void a_choice_counts_for_its_type_and_channel_only() {
        var chosen = PreferenceMatrix.of(List.of(Choice.of(ANNA, KUDOS_GIVEN, EMAIL, true)));

        assertThat(chosen.wanted(KUDOS_GIVEN, EMAIL)).isTrue();
        assertThat(chosen.wanted(POINTS_AWARDED, EMAIL)).isFalse();
        assertThat(chosen.wanted(KUDOS_GIVEN, INBOX)).isTrue();
    }

    @Test
    void unknown_words_are_refused_with_their_places() {
        var changes = List.of(
                new Preference("kudos_given", "email", true),
                new Preference("KUDOS_GIVEN", "email", true),
                new Preference("kudos_given", "pigeon", true));

        assertThatThrownBy(() -> PreferenceMatrix.choices(ANNA, changes))
                .isInstanceOfSatisfying(
                        DomainException.Invalid.class,
                        refused -> assertThat(refused.violations())
                                .extracting("pointer")
                                .containsExactly("/1/type", "/2/channel"));
    }
}
