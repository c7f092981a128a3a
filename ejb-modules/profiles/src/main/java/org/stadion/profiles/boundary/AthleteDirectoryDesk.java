package org.stadion.profiles.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.profiles.AthleteCard;
import org.stadion.profiles.AthleteDirectory;
import org.stadion.profiles.entity.ProfileStore;

/** Finds athletes for those who care for them. */
@Stateless
@RolesAllowed({"support", "moderator", "admin"})
public class AthleteDirectoryDesk implements AthleteDirectory {

    private static final int LONGEST_SEARCH = 80;

    @Inject
    ProfileStore profiles;

    @Override
    public Page<AthleteCard> search(String text, PageRequest page) {
        var wanted = text.strip();
        if (wanted.isEmpty() || wanted.length() > LONGEST_SEARCH) {
            throw new DomainException.Invalid(
                    "search-text-invalid", "Search for 1 to " + LONGEST_SEARCH + " characters.");
        }
        var after = page.cursor().map(cursor -> new AthleteId(cursor.id()));
        return Page.of(
                        profiles.searchEverybody(wanted, after, page.limit() + 1),
                        page.limit(),
                        profile -> Cursor.at(0, profile.athlete().value()))
                .map(ProfileShowing::publicCard);
    }
}
