package org.stadion.admin.search;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;

/** Lets the search field carry a hit: by its page when one was chosen, by the words when something was only typed. */
final class HitConverter implements Converter<Hit> {

    static final String CHOSEN = "/";

    @Override
    public Hit getAsObject(FacesContext context, UIComponent field, String text) {
        return new Hit("", "", text, "", text);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, Hit hit) {
        return CHOSEN + hit.page();
    }
}
