package org.stadion.runtime.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.stadion.kernel.Migrations;

/** Brings the platform's schema up to date before anything of the platform runs. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class PlatformSchema {

    @Resource(lookup = "java:jboss/datasources/StadionDS")
    DataSource database;

    @PostConstruct
    void migrate() {
        Migrations.run("platform", database, getClass().getClassLoader());
    }
}
