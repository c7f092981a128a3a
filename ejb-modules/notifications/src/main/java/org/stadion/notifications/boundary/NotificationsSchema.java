package org.stadion.notifications.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.stadion.kernel.Migrations;

/** Brings the schema up to date before anybody asks for its rows. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class NotificationsSchema {

    @Resource(lookup = "java:jboss/datasources/StadionDS")
    DataSource database;

    @PostConstruct
    void migrate() {
        Migrations.run("notifications", database, getClass().getClassLoader());
    }
}
