package dev.preop.conversation.script;

import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.preop.conversation.turn.client.OllamaConfig;
import io.quarkiverse.langchain4j.jaxrsclient.JaxRsHttpClientBuilder;
import io.smallrye.config.SmallRyeConfig;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Makes the model of {@link OpeningWriter}. The extension's own configuration fixes the model's name when the service is
 * built; here it comes from the environment, and thinking is off. AI services make their suppliers themselves, hence
 * the look-up of the configuration.
 */
public final class OpeningModel implements Supplier<ChatModel> {

    @Override
    public ChatModel get() {
        OllamaConfig config =
                ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getConfigMapping(OllamaConfig.class);
        return OllamaChatModel.builder()
                .httpClientBuilder(new JaxRsHttpClientBuilder())
                .baseUrl(config.baseUrl().toString())
                .modelName(config.model())
                .temperature(config.temperature())
                .numCtx(config.contextTokens())
                .think(false)
                .timeout(config.scriptTimeout())
                .maxRetries(0)
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .build();
    }
}
