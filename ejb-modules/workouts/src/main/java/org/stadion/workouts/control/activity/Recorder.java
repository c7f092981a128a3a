package org.stadion.workouts.control.activity;

/**
 * The device or program that made the file. Texts are empty where the file is silent.
 *
 * @param product the name of the model, or its number with the maker
 */
public record Recorder(String manufacturer, String product, String serial, String software) {
    public static final Recorder UNKNOWN = new Recorder("", "", "", "");

    public boolean isUnknown() {
        return equals(UNKNOWN);
    }
}
