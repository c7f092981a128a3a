package org.stadion.profiles;

import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;

/** Finding athletes for the back office: no audience applies, and nothing but the card is shown. */
public interface AthleteDirectory {

    /** Athletes whose handle or display name begins with the text, in order of handle. */
    Page<AthleteCard> search(String text, PageRequest page);
}
