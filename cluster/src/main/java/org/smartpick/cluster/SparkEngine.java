package org.smartpick.cluster;

import java.io.File;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.smartpick.match.season.engine.SeasonEngine;

/// Seasons on Apache Spark 4.2: on the cores of this machine (`local[2]`) or on a cluster
/// (`spark://host:7077`, `yarn`, `k8s://...`).
///
/// On this machine nothing listens beyond the loopback address and no page of Spark is served.
public final class SparkEngine implements SeasonEngine {
    /// How often one part may fail before the whole run does.
    static final int TRIES = 4;

    private static final Pattern LOCAL = Pattern.compile("local(?:\\[(\\d+|\\*)])?");

    @Override
    public String name() {
        return "spark";
    }

    @Override
    public Running start(Wish wish) {
        return new SparkSeasons(new JavaSparkContext(configured(wish.master())), wish);
    }

    /// The settings for a master.
    static SparkConf configured(String master) {
        SparkConf conf =
                new SparkConf()
                        .setAppName("SmartPick seasons")
                        .setMaster(withTries(master))
                        .set("spark.ui.enabled", "false")
                        .set("spark.task.maxFailures", Integer.toString(TRIES));
        return LOCAL.matcher(master).matches()
                ? conf.set("spark.driver.host", "127.0.0.1")
                        .set("spark.driver.bindAddress", "127.0.0.1")
                : conf.setJars(ownJars())
                        .set(
                                "spark.executor.extraJavaOptions",
                                "--enable-native-access=ALL-UNNAMED");
    }

    /// Spark gives up at the first failure on one machine unless the master says otherwise.
    static String withTries(String master) {
        Matcher local = LOCAL.matcher(master);
        if (!local.matches()) {
            return master;
        }
        String cores = local.group(1) == null ? "1" : local.group(1);
        return "local[" + cores + "," + TRIES + "]";
    }

    /// Our own jars on the class path: what executors on other machines need besides Spark.
    private static String[] ownJars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.matches(".*smartpick-(domain|stats|match|cluster)-.*\\.jar"))
                .toArray(String[]::new);
    }
}
