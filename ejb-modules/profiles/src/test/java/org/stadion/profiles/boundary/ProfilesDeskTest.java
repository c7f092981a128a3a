package org.stadion.profiles.boundary;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stadion.profiles.ProfileChanges.change;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.PageRequest;
import org.stadion.kernel.StaleVersion;
import org.stadion.kernel.Visibility;
import org.stadion.profiles.AthleteCard;
import org.stadion.profiles.HandleTaken;
import org.stadion.profiles.ProfileNotFound;
import org.stadion.profiles.ProfileView;
import org.stadion.profiles.ProfileView.Sex;
import org.stadion.profiles.entity.InMemoryAudienceStore;
import org.stadion.profiles.entity.InMemoryProfileStore;
import org.stadion.profiles.events.BodyChanged;
import org.stadion.profiles.events.ProfileChanged;
import org.stadion.testing.SetClock;
import org.stadion.testing.Told;

class ProfilesDeskTest {

    private static final AthleteId ANNA = AthleteId.next();
    private static final AthleteId BORIS = AthleteId.next();

    private final InMemoryAudienceStore audiences = new InMemoryAudienceStore();
    private final Told<ProfileChanged> told = new Told<>();
    private final Told<BodyChanged> body = new Told<>();
    private final ConcurrentMap<String, String> cache = new ConcurrentHashMap<>();
    private final ProfilesDesk desk = new ProfilesDesk();
    private final ProfilesReactions reactions = new ProfilesReactions();

    @BeforeEach
    void wire() {
        desk.audiences = audiences;
        desk.profiles = new InMemoryProfileStore(audiences);
        desk.cache = new CardCache();
        desk.cache.cards = cache;
        desk.changed = told;
        desk.bodyChanged = body;
        desk.clock = SetClock.at("2026-03-02T07:00:00Z");
        reactions.profiles = desk;
        reactions.cards = desk.cache;
        desk.open(ANNA, "anna@mail.example", "Anna Ivanova");
        desk.open(BORIS, "boris", "");
    }

    @Test
    void a_newcomer_gets_a_handle_and_a_name_and_shows_nothing_to_strangers() {
        var anna = desk.find(ANNA, ANNA);

        assertThat(anna.handle()).isEqualTo("anna");
        assertThat(anna.displayName()).isEqualTo("Anna Ivanova");
        assertThat(anna.profileVisibility()).isEqualTo(Visibility.FOLLOWERS);
        assertThat(anna.workoutVisibility()).isEqualTo(Visibility.FOLLOWERS);
        assertThat(desk.find(BORIS, BORIS).displayName()).isEqualTo("boris");
    }

    @Test
    void what_analyses_of_workouts_look_at_is_told_and_nothing_else_is() {
        desk.change(ANNA, 1, change(to -> to.displayName("Anna P")));
        assertThat(body.events()).isEmpty();

        desk.change(ANNA, 2, change(to -> to.sex(Sex.FEMALE)));
        desk.change(ANNA, 3, change(to -> to.sex(Sex.FEMALE)));

        assertThat(body.events()).hasSize(1);
    }

    @Test
    void the_second_of_a_name_gets_another_handle() {
        assertThat(desk.open(AthleteId.next(), "anna", "Anna B").handle()).isEqualTo("anna2");
    }

    @Test
    void opening_again_changes_nothing() {
        desk.change(ANNA, 1, change(to -> to.displayName("Anna P")));

        assertThat(desk.open(ANNA, "anna", "Anna Ivanova").displayName()).isEqualTo("Anna P");
    }

    @Test
    void an_edit_of_what_somebody_else_has_changed_meanwhile_is_refused() {
        var read = desk.find(ANNA, ANNA).version();
        var changed = desk.change(ANNA, read, change(to -> to.city("Bern")));

        assertThat(changed.version()).isNotEqualTo(read);
        assertThatThrownBy(() -> desk.change(ANNA, read, change(to -> to.city("Basel"))))
                .isInstanceOf(StaleVersion.class);
        assertThat(desk.find(ANNA, ANNA).city()).isEqualTo("Bern");
    }

    @Test
    void a_wrong_edit_changes_nothing_and_says_where_it_is_wrong() {
        assertThatThrownBy(
                        () -> desk.change(ANNA, 1, change(to -> to.city("Bern").handle("A b!"))))
                .isInstanceOfSatisfying(
                        DomainException.Invalid.class,
                        refused -> assertThat(refused.violations())
                                .extracting("pointer")
                                .containsExactly("/handle"));
        assertThat(desk.find(ANNA, ANNA).city()).isNull();
    }

    @Test
    void a_handle_belongs_to_one() {
        assertThatThrownBy(() -> desk.change(ANNA, 1, change(to -> to.handle("boris"))))
                .isInstanceOf(HandleTaken.class);
        assertThat(desk.change(ANNA, 1, change(to -> to.handle("anna"))).handle())
                .as("one's own is free")
                .isEqualTo("anna");
    }

    @Test
    void a_stranger_sees_handle_and_name_a_follower_more_and_only_the_owner_all() {
        desk.change(
                ANNA,
                1,
                change(to -> to.city("Bern")
                        .bio("Trails")
                        .birthDate(LocalDate.of(1990, 5, 17))
                        .sex(Sex.FEMALE)));

        var stranger = desk.find(BORIS, ANNA);
        audiences.admit(ANNA, BORIS);
        var follower = desk.find(BORIS, ANNA);

        assertThat(stranger)
                .extracting(ProfileView::handle, ProfileView::displayName, ProfileView::city, ProfileView::bio)
                .containsExactly("anna", "Anna Ivanova", null, null);
        assertThat(follower)
                .extracting(ProfileView::city, ProfileView::bio, ProfileView::birthDate, ProfileView::sex)
                .containsExactly("Bern", "Trails", null, null);
        assertThat(follower.zone()).isNull();
        assertThat(follower.own()).isFalse();
        assertThat(desk.find(ANNA, ANNA).birthDate()).isEqualTo(LocalDate.of(1990, 5, 17));
    }

    @Test
    void those_apart_do_not_exist_for_each_other() {
        audiences.block(ANNA, BORIS);

        assertThatThrownBy(() -> desk.find(BORIS, ANNA)).isInstanceOf(ProfileNotFound.class);
        assertThatThrownBy(() -> desk.find(ANNA, BORIS)).isInstanceOf(ProfileNotFound.class);
        assertThat(desk.search(BORIS, "anna", PageRequest.first(10)).items()).isEmpty();
    }

    @Test
    void a_card_shows_the_city_only_if_everybody_may_see_it() {
        desk.change(ANNA, 1, change(to -> to.city("Bern")));
        assertThat(desk.cards(Set.of(ANNA)).get(ANNA)).isEqualTo(new AthleteCard(ANNA, "anna", "Anna Ivanova", null));

        desk.change(ANNA, 2, change(to -> to.visibility(Visibility.EVERYONE)));
        commit();

        assertThat(desk.cards(Set.of(ANNA)).get(ANNA)).isEqualTo(new AthleteCard(ANNA, "anna", "Anna Ivanova", "Bern"));
        assertThat(told.events().getLast().city()).isEqualTo("Bern");
    }

    @Test
    void an_event_tells_no_city_that_is_not_for_everybody() {
        desk.change(ANNA, 1, change(to -> to.city("Bern")));

        assertThat(told.events().getLast().city()).isNull();
    }

    @Test
    void cards_of_the_unknown_are_left_out() {
        assertThat(desk.cards(Set.of(ANNA, AthleteId.next()))).containsOnlyKeys(ANNA);
    }

    @Test
    void a_reader_who_was_late_does_not_leave_an_old_card_behind() {
        var old = desk.cards(Set.of(ANNA)).get(ANNA);
        desk.change(ANNA, 1, change(to -> to.displayName("Anna P")));
        commit();

        desk.cache.fill(requireNonNull(old));

        assertThat(desk.cards(Set.of(ANNA)).get(ANNA))
                .extracting(AthleteCard::displayName)
                .isEqualTo("Anna P");
    }

    @Test
    void a_search_pages_through_what_it_found() {
        var first = desk.search(ANNA, "a", PageRequest.first(1));
        desk.open(AthleteId.next(), "adam", "Adam");

        assertThat(first.items()).extracting(AthleteCard::handle).containsExactly("anna");
        assertThat(first.next()).isNull();

        var again = desk.search(ANNA, "a", PageRequest.first(1));
        var rest = desk.search(ANNA, "a", new PageRequest(1, again.next()));

        assertThat(again.items()).extracting(AthleteCard::handle).containsExactly("adam");
        assertThat(rest.items()).extracting(AthleteCard::handle).containsExactly("anna");
    }

    @Test
    void a_search_for_nothing_is_refused() {
        assertThatThrownBy(() -> desk.search(ANNA, "  ", PageRequest.first(1)))
                .isInstanceOf(DomainException.Invalid.class);
    }

    @Test
    void others_learn_the_settings_they_act_on() {
        desk.change(ANNA, 1, change(to -> to.zone("Asia/Tokyo").followsNeedApproval(true)));

        assertThat(desk.zone(ANNA)).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(desk.settings(ANNA).followsNeedApproval()).isTrue();
        assertThatThrownBy(() -> desk.settings(AthleteId.next())).isInstanceOf(ProfileNotFound.class);
    }

    private void commit() {
        reactions.refresh(told.events().getLast());
    }
}
