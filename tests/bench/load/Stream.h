// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <sys/socket.h>

struct ssl_st;
struct ssl_ctx_st;

namespace hearth::bench {

//! Where to connect to.
struct Target
{
    std::string host;
    std::string port;
    std::string path;
    bool isTls = false;
    sockaddr_storage address{};
    socklen_t addressBytes = 0;
};

//! Reads ws:// and wss:// URLs and resolves the host's name. The error is for a person.
Result<Target, std::string> resolve(const std::string &url);

//! What TLS connections have in common. Checks certificates unless told not to.
class TlsContext
{
public:
    explicit TlsContext(bool insecure);
    ~TlsContext();
    TlsContext(const TlsContext &) = delete;
    TlsContext &operator=(const TlsContext &) = delete;

    [[nodiscard]] ssl_ctx_st *get() const { return m_context; }

private:
    ssl_ctx_st *m_context;
};

//! A non-blocking TCP connection, with TLS over it or not.
class Stream
{
public:
    enum class Status { Done, WantRead, WantWrite, Ended, Failed };

    struct Transfer
    {
        Status status = Status::Done;
        std::size_t bytes = 0; //!< more than 0 with Done only
    };

    Stream() = default;
    ~Stream();
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    //! `tls` is null for a plain connection; `receiveBuffer` 0 leaves it to the system.
    [[nodiscard]] Status connect(const Target &target, const TlsContext *tls, int receiveBuffer);
    //! Once the socket is writable: how far the connection, and TLS, has come.
    [[nodiscard]] Status establish();
    [[nodiscard]] Transfer read(char *data, std::size_t size);
    [[nodiscard]] Transfer write(std::string_view data);
    //! At once, with a reset, so that the port is free for the next run.
    void close();

    [[nodiscard]] int descriptor() const { return m_descriptor; }

    //! Why it Failed.
    [[nodiscard]] const std::string &problem() const { return m_problem; }

private:
    [[nodiscard]] Status fail(const std::string &problem);
    [[nodiscard]] Status failWith(int error);
    [[nodiscard]] Status tlsStatus(int returned);

    int m_descriptor = -1;
    ssl_st *m_tls = nullptr;
    bool m_isConnected = false;
    std::string m_problem;
};

} // namespace hearth::bench
