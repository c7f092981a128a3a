package org.stadion.localstack;

/** Every port that the stack listens on, all on 127.0.0.1. */
public enum Port {
    HTTP(Part.WILDFLY, 8080),
    MANAGEMENT(Part.WILDFLY, 9990),
    JGROUPS(Part.WILDFLY, 7600),
    TXN_RECOVERY(Part.WILDFLY, 4712),
    TXN_STATUS(Part.WILDFLY, 4713),
    KEYCLOAK(Part.KEYCLOAK, 8180),
    KEYCLOAK_MANAGEMENT(Part.KEYCLOAK, 9100),
    POSTGRES(Part.POSTGRES, 15432),
    KAFKA(Part.KAFKA, 19092),
    KAFKA_CONTROLLER(Part.KAFKA, 19093),
    S3(Part.S3, 19900),
    SMTP(Part.MAIL, 1025),
    MAIL(Part.MAIL, 8025);

    private final Part part;
    private final int standard;

    Port(Part part, int standard) {
        this.part = part;
        this.standard = standard;
    }

    public Part part() {
        return part;
    }

    public int standard() {
        return standard;
    }

    /** The environment variable that moves it. */
    public String variable() {
        return "STADION_PORT_" + name();
    }
}
