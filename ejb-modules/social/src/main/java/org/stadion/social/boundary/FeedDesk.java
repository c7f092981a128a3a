package org.stadion.social.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.social.Feed;
import org.stadion.social.PostView;
import org.stadion.social.control.SiftedPages;
import org.stadion.social.entity.FeedStore;

/** Reads feeds; who may see what is asked anew each time. */
@Stateless
@RolesAllowed("athlete")
public class FeedDesk implements Feed {

    @Inject
    FeedStore feed;

    @Inject
    PostViews views;

    @Override
    public Page<PostView> of(AthleteId reader, PageRequest page) {
        var entries = SiftedPages.of(
                page,
                entry -> entry.post().position(),
                (after, most) -> feed.read(reader, after, most),
                rows -> views.visible(reader, rows));
        return new Page<>(views.of(entries.items()), entries.next());
    }
}
