package org.smartpick.speech.meaning;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.smartpick.interview.reading.MeaningException;
import org.smartpick.interview.reading.SentenceVectors;

/// Sentence vectors of bge-small-en-v1.5 (BAAI, MIT license), quantized to whole numbers, which
/// comes inside a library: nothing is fetched.
///
/// The model is loaded at the first sentence: about a second, some 240 MB outside the heap. Each
/// sentence runs by itself, since the quantized model gives a sentence in a batch slightly other
/// numbers. Vectors change in the third decimal from one release of the runtime to another, so that
/// both versions are pinned and a golden test watches them.
public final class BgeSentenceVectors implements SentenceVectors {
    private static final int DIMENSIONS = 384;
    private static final Executor SAME_THREAD = Runnable::run;

    private final Path cache;
    // Made at the first sentence: a start without the coach must not pay for it.
    private @Nullable EmbeddingModel model;

    /// Vectors whose tokenizer unpacks itself below this folder (14 MB), not into the home folder.
    public BgeSentenceVectors(Path cache) {
        this.cache = cache;
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public List<float[]> vectors(List<String> sentences) {
        EmbeddingModel loaded = loaded();
        List<float[]> vectors = new ArrayList<>(sentences.size());
        for (String sentence : sentences) {
            vectors.add(vector(loaded, sentence));
        }
        return vectors;
    }

    private static float[] vector(EmbeddingModel model, String sentence) {
        if (sentence.isBlank()) {
            return new float[DIMENSIONS];
        }
        return model.embed(TextSegment.from(sentence)).content().vector();
    }

    private synchronized EmbeddingModel loaded() {
        if (model == null) {
            model = load();
        }
        return model;
    }

    /// The two properties belong to the tokenizer's library, which reads them once: where it may
    /// unpack, and that it must not look for anything outside this machine. The runtime is told to
    /// report nothing to its maker; the release used here has no sender on Linux and macOS at all.
    private EmbeddingModel load() {
        try {
            Files.createDirectories(cache);
            System.setProperty("DJL_CACHE_DIR", cache.toAbsolutePath().toString());
            System.setProperty("ai.djl.offline", "true");
            OrtEnvironment.getEnvironment().setTelemetry(false);
            return new BgeSmallEnV15QuantizedEmbeddingModel(SAME_THREAD);
        } catch (IOException | OrtException | RuntimeException | LinkageError e) {
            throw new MeaningException("the model of sentence meaning cannot be loaded", e);
        }
    }
}
