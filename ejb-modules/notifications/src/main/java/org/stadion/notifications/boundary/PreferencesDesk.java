package org.stadion.notifications.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.stadion.identity.AthleteId;
import org.stadion.notifications.Preferences;
import org.stadion.notifications.control.PreferenceMatrix;
import org.stadion.notifications.entity.ChoiceStore;

/** Keeps what athletes want to be told, and how. */
@Stateless
@RolesAllowed("athlete")
public class PreferencesDesk implements Preferences {

    @Inject
    ChoiceStore choices;

    @Override
    public List<Preference> of(AthleteId athlete) {
        return PreferenceMatrix.of(choices.of(athlete)).all();
    }

    @Override
    public List<Preference> change(AthleteId athlete, List<Preference> changes) {
        PreferenceMatrix.choices(athlete, changes).forEach(choices::put);
        return of(athlete);
    }
}
