package org.stadion.identity;

/**
 * Who a verified token says is calling.
 *
 * @param issuer the token's issuer
 * @param subject the issuer's id of the person
 * @param username preferred user name
 * @param email empty when the issuer did not say
 * @param displayName empty when the issuer did not say
 * @param locale language tag (BCP 47), empty when the issuer did not say
 */
public record Claims(String issuer, String subject, String username, String email, String displayName, String locale) {

    public Claims(String issuer, String subject, String username, String email, String displayName) {
        this(issuer, subject, username, email, displayName, "");
    }
}
