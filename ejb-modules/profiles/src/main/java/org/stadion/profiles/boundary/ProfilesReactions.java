package org.stadion.profiles.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.stadion.identity.events.AccountOpened;
import org.stadion.profiles.AthleteCard;
import org.stadion.profiles.Profiles;
import org.stadion.profiles.events.ProfileChanged;

/** What happens in profiles when something happened. */
@ApplicationScoped
class ProfilesReactions {

    @Inject
    Profiles profiles;

    @Inject
    CardCache cards;

    /** In the transaction that opens the account: there is never one without a profile. */
    void openWith(@Observes AccountOpened event) {
        profiles.open(event.athlete(), event.username(), event.displayName());
    }

    void refresh(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProfileChanged event) {
        cards.overwrite(new AthleteCard(event.athlete(), event.handle(), event.displayName(), event.city()));
    }
}
