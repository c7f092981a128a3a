package org.stadion.profiles.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.profiles.ProfileChanges.change;
import static org.stadion.profiles.entity.ProfileFixture.MONDAY_7AM;
import static org.stadion.profiles.entity.ProfileFixture.aHiddenProfile;
import static org.stadion.profiles.entity.ProfileFixture.aProfile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Visibility;
import org.stadion.profiles.ProfileView.Sex;

/** What every {@link ProfileStore} must do; run in memory on each build and against PostgreSQL in the ITs. */
interface ProfileStoreContract {

    AthleteId VIEWER = AthleteId.next();

    ProfileStore store();

    AudienceStore audiences();

    default void turnThePage() {}

    @Test
    default void finds_what_was_added() {
        var anna = aProfile("anna", "Anna Ivanova");

        assertThat(store().add(anna)).isTrue();
        turnThePage();

        assertThat(store().find(anna.athlete())).hasValueSatisfying(found -> {
            assertThat(found.handle()).isEqualTo("anna");
            assertThat(found.displayName()).isEqualTo("Anna Ivanova");
            assertThat(found.zone()).isEqualTo(ZoneId.of("UTC"));
            assertThat(found.workoutVisibility()).isEqualTo(Visibility.FOLLOWERS);
            assertThat(found.openedAt()).isEqualTo(MONDAY_7AM);
            assertThat(found.version()).isEqualTo(1);
        });
        assertThat(store().find(VIEWER)).isEmpty();
    }

    @Test
    default void neither_an_athlete_nor_a_handle_comes_twice() {
        var anna = aProfile("anna", "Anna");
        store().add(anna);

        assertThat(store().add(aProfile("anna", "Another Anna"))).isFalse();
        assertThat(store().add(Profile.open(anna.athlete(), "anna2", "Anna", MONDAY_7AM)))
                .isFalse();
        assertThat(store().handleTaken("anna")).isTrue();
        assertThat(store().handleTaken("anna2")).isFalse();
    }

    @Test
    default void keeps_every_field_of_a_change() {
        var anna = aProfile("anna", "Anna");
        store().add(anna);
        turnThePage();

        store().findForChange(anna.athlete())
                .orElseThrow()
                .change(
                        1,
                        change(to -> to.bio("Trail\nand track")
                                .city("Bern")
                                .country("CH")
                                .birthDate(LocalDate.of(1990, 5, 17))
                                .sex(Sex.FEMALE)
                                .zone("Europe/Zurich")));
        turnThePage();

        assertThat(store().find(anna.athlete())).hasValueSatisfying(found -> {
            assertThat(found.bio()).contains("Trail\nand track");
            assertThat(found.city()).contains("Bern");
            assertThat(found.country()).contains("CH");
            assertThat(found.birthDate()).contains(LocalDate.of(1990, 5, 17));
            assertThat(found.sex()).contains(Sex.FEMALE);
            assertThat(found.zone()).isEqualTo(ZoneId.of("Europe/Zurich"));
            assertThat(found.version()).isEqualTo(2);
        });
    }

    @Test
    default void finds_many_at_once_and_leaves_out_the_unknown() {
        var anna = aProfile("anna", "Anna");
        var boris = aProfile("boris", "Boris");
        store().add(anna);
        store().add(boris);

        assertThat(store().findAll(Set.of(anna.athlete(), boris.athlete(), VIEWER)))
                .extracting(Profile::handle)
                .containsExactlyInAnyOrder("anna", "boris");
        assertThat(store().findAll(Set.of())).isEmpty();
    }

    @Test
    default void searches_the_beginnings_of_handles_and_names_in_any_case() {
        store().add(aProfile("mountaingoat", "Wanda"));
        store().add(aProfile("xenia", "Monika Berg"));
        store().add(aProfile("lemon", "Lea"));

        assertThat(found("MO")).containsExactly("mountaingoat", "xenia");
        assertThat(found("monika b")).containsExactly("xenia");
        assertThat(found("berg")).isEmpty();
    }

    @Test
    default void signs_in_a_search_mean_themselves() {
        store().add(aProfile("a_b", "Underscore"));
        store().add(aProfile("axb", "Percent"));

        assertThat(found("a_")).containsExactly("a_b");
        assertThat(found("%")).isEmpty();
        assertThat(found("\\")).isEmpty();
    }

    @Test
    default void a_search_shows_neither_the_hidden_nor_those_apart() {
        var blocked = aProfile("zoe-one", "Zoe");
        var blocking = aProfile("zoe-two", "Zoe");
        var hidden = aHiddenProfile("zoe-three");
        List.of(blocked, blocking, hidden, aProfile("zoe-four", "Zoe")).forEach(store()::add);
        audiences().block(VIEWER, blocked.athlete());
        audiences().block(blocking.athlete(), VIEWER);

        assertThat(found("zoe")).containsExactly("zoe-four");
        assertThat(store().search(hidden.athlete(), "zoe-th", Optional.empty(), 9))
                .extracting(Profile::handle)
                .containsExactly("zoe-three");
    }

    @Test
    default void a_search_goes_on_after_the_last_of_a_page() {
        var second = aProfile("runb", "B");
        List.of(aProfile("runc", "C"), second, aProfile("runa", "A")).forEach(store()::add);

        assertThat(store().search(VIEWER, "run", Optional.empty(), 2))
                .extracting(Profile::handle)
                .containsExactly("runa", "runb");
        assertThat(store().search(VIEWER, "run", Optional.of(second.athlete()), 2))
                .extracting(Profile::handle)
                .containsExactly("runc");
    }

    @Test
    default void a_search_of_everybody_finds_the_hidden_too_page_by_page() {
        var first = aHiddenProfile("zoe-one");
        List.of(first, aProfile("zoe-two", "Zoe"), aProfile("anna", "Anna")).forEach(store()::add);

        assertThat(store().searchEverybody("ZOE", Optional.empty(), 9))
                .extracting(Profile::handle)
                .containsExactly("zoe-one", "zoe-two");
        assertThat(store().searchEverybody("zoe", Optional.of(first.athlete()), 9))
                .extracting(Profile::handle)
                .containsExactly("zoe-two");
    }

    private List<String> found(String text) {
        return store().search(VIEWER, text, Optional.empty(), 9).stream()
                .map(Profile::handle)
                .toList();
    }
}
