package org.stadion.integration;

import java.io.File;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ByteArrayAsset;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it is delivered, plus one WAR that carries the tests, and an EJB jar through which they act as an operator. */
final class PackagedEar {

    private static final String DESCRIPTOR = "META-INF/application.xml";

    private static final String MODULES = """
            <module><ejb>operator.jar</ejb></module>
            <module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module>
            """;

    private PackagedEar() {}

    static EnterpriseArchive withTests() {
        var ear = ShrinkWrap.create(ZipImporter.class, "stadion.ear")
                .importFrom(new File(System.getProperty("stadion.it.ear", "")))
                .as(EnterpriseArchive.class);
        var descriptor = text(ear);
        ear.delete(DESCRIPTOR);
        return ear.addAsModule(Testable.archiveToTest(war()))
                .addAsModule(
                        ShrinkWrap.create(JavaArchive.class, "operator.jar").addClass(Operator.class))
                .addAsManifestResource(
                        new StringAsset(descriptor.replaceFirst("</application>", MODULES + "</application>")),
                        "application.xml");
    }

    private static WebArchive war() {
        return ShrinkWrap.create(WebArchive.class, "tests.war")
                .addClasses(TransactionsIT.class, WorkQueuesIT.class)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    private static String text(EnterpriseArchive ear) {
        try (var stream = ear.get(DESCRIPTOR).getAsset().openStream()) {
            return new String(new ByteArrayAsset(stream).getSource(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
