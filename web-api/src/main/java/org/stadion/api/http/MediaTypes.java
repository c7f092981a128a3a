package org.stadion.api.http;

/** Media types that JAX-RS has no constant for. */
public final class MediaTypes {

    public static final String MERGE_PATCH = "application/merge-patch+json";

    private MediaTypes() {}
}
