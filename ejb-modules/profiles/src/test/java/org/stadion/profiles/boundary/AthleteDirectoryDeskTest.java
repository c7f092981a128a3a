package org.stadion.profiles.boundary;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stadion.profiles.entity.ProfileFixture.aHiddenProfile;
import static org.stadion.profiles.entity.ProfileFixture.aProfile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.PageRequest;
import org.stadion.profiles.AthleteCard;
import org.stadion.profiles.entity.InMemoryAudienceStore;
import org.stadion.profiles.entity.InMemoryProfileStore;

class AthleteDirectoryDeskTest {

    private final AthleteDirectoryDesk desk = new AthleteDirectoryDesk();

    @BeforeEach
    void wire() {
        desk.profiles = new InMemoryProfileStore(new InMemoryAudienceStore());
        desk.profiles.add(aHiddenProfile("zoe-one"));
        desk.profiles.add(aProfile("zoe-two", "Zoe"));
        desk.profiles.add(aProfile("anna", "Anna"));
    }

    @Test
    void support_finds_athletes_who_hide_from_everybody() {
        assertThat(desk.search(" Zoe ", PageRequest.first(9)).items())
                .extracting(AthleteCard::handle)
                .containsExactly("zoe-one", "zoe-two");
    }

    @Test
    void the_next_page_goes_on_where_this_one_ended() {
        var first = desk.search("zoe", PageRequest.first(1));

        var second = desk.search("zoe", new PageRequest(1, requireNonNull(first.next())));

        assertThat(first.items()).extracting(AthleteCard::handle).containsExactly("zoe-one");
        assertThat(second.items()).extracting(AthleteCard::handle).containsExactly("zoe-two");
        assertThat(second.next()).isNull();
    }

    @Test
    void an_empty_search_is_refused() {
        assertThatThrownBy(() -> desk.search(" ", PageRequest.first(9))).isInstanceOf(DomainException.Invalid.class);
    }
}
