package org.stadion.api.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The kinds of problem an operation may answer with, by slug, besides those that every operation shares. They stand in
 * the OpenAPI document.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface MayRefuse {
    String[] value();
}
