package org.stadion.social;

import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;

/** What the people one follows did, newest first. Visibility is judged when it is read. */
public interface Feed {

    Page<PostView> of(AthleteId reader, PageRequest page);
}
