// SPDX-License-Identifier: MIT
#include "tests/bench/load/Accounts.h"

#include "tests/bench/load/HttpCall.h"
#include "tests/bench/load/RunTag.h"
#include "tests/bench/load/Stream.h"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <memory>
#include <optional>
#include <simdjson.h>
#include <thread>
#include <unistd.h>

namespace hearth::bench {

namespace {

constexpr int kMostTries = 60;

std::string registration(const Target &target, const std::string &name)
{
    const std::string body =
        R"({"username":")" + name + R"(","password":")" + newCommandId() + R"("})";
    return jsonPost(target, "/api/v1/register", body);
}

std::optional<std::string> tokenIn(const HttpAnswer &answer)
{
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    std::string_view token;
    if (answer.status != 201
        || parser.parse(answer.body.data(), answer.body.size()).get(root) != simdjson::SUCCESS
        || root["token"].get(token) != simdjson::SUCCESS)
        return std::nullopt;
    return std::string(token);
}

} // namespace

Result<std::vector<std::string>, std::string> readTokens(const std::string &file)
{
    std::ifstream in(file);
    if (!in)
        return Failure{file + ": " + std::strerror(errno)};
    std::vector<std::string> tokens;
    std::string line;
    while (std::getline(in, line)) {
        if (!line.empty())
            tokens.push_back(line);
    }
    return tokens;
}

Result<Done, std::string> writeTokens(const std::string &file,
                                      const std::vector<std::string> &tokens)
{
    const int out = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (out < 0)
        return Failure{file + ": " + std::strerror(errno)};
    std::string text;
    for (const std::string &token : tokens)
        text += token + "\n";
    std::string_view rest = text;
    while (!rest.empty()) {
        const ssize_t written = ::write(out, rest.data(), rest.size());
        if (written < 0) {
            const int error = errno;
            ::close(out);
            return Failure{file + ": " + std::strerror(error)};
        }
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
    ::close(out);
    return Done{};
}

Result<std::vector<std::string>, std::string> registerAccounts(const LoadOptions &options)
{
    const auto target = resolve(options.url);
    if (!target)
        return Failure{target.error()};
    const auto tls = target->isTls ? std::make_unique<TlsContext>(options.insecure) : nullptr;
    const std::string prefix = "bench-" + newCommandId().substr(0, 12) + "-";
    std::vector<std::string> tokens;
    int tries = 0;
    while (tokens.size() < options.accounts) {
        const auto answer = httpCall(*target, tls.get(),
                                     registration(*target, prefix + std::to_string(tokens.size())));
        if (!answer)
            return Failure{answer.error()};
        const bool isBusy = answer->status == 429 || answer->status == 503;
        if (isBusy && ++tries < kMostTries) {
            std::this_thread::sleep_for(std::chrono::seconds(1));
            continue;
        }
        const std::optional<std::string> token = tokenIn(*answer);
        if (!token)
            return Failure{"the server makes no account: " + std::to_string(answer->status) + " "
                           + answer->body};
        tries = 0;
        tokens.push_back(*token);
    }
    return tokens;
}

} // namespace hearth::bench
