// SPDX-License-Identifier: MIT
#include "tests/bench/load/Stream.h"

#include <cerrno>
#include <cstring>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <unistd.h>

namespace hearth::bench {

Result<Target, std::string> resolve(const std::string &url)
{
    Target target;
    const std::size_t scheme = url.find("://");
    const std::string name = url.substr(0, scheme);
    if (scheme == std::string::npos || (name != "ws" && name != "wss"))
        return Failure{"--url wants ws:// or wss://, not \"" + url + "\""};
    target.isTls = name == "wss";
    const std::string rest = url.substr(scheme + 3);
    const std::size_t slash = std::min(rest.find('/'), rest.size());
    target.path = slash < rest.size() ? rest.substr(slash) : "/ws";
    const std::string authority = rest.substr(0, slash);
    const std::size_t colon = authority.rfind(':');
    const std::size_t bracket = authority.rfind(']');
    const bool hasPort =
        colon != std::string::npos && (bracket == std::string::npos || colon > bracket);
    target.host = authority.substr(0, hasPort ? colon : authority.size());
    target.port = hasPort ? authority.substr(colon + 1) : "9473";
    if (target.host.size() > 1 && target.host.front() == '[' && target.host.back() == ']')
        target.host = target.host.substr(1, target.host.size() - 2);

    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int error = ::getaddrinfo(target.host.c_str(), target.port.c_str(), &hints, &found);
    if (error != 0)
        return Failure{"--url: " + authority + ": " + ::gai_strerror(error)};
    std::memcpy(&target.address, found->ai_addr, found->ai_addrlen);
    target.addressBytes = found->ai_addrlen;
    ::freeaddrinfo(found);
    return target;
}

TlsContext::TlsContext(bool insecure)
    : m_context(SSL_CTX_new(TLS_client_method()))
{
    SSL_CTX_set_default_verify_paths(m_context);
    SSL_CTX_set_verify(m_context, insecure ? SSL_VERIFY_NONE : SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_mode(m_context,
                     SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE
                         | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_session_cache_mode(m_context, SSL_SESS_CACHE_OFF);
}

TlsContext::~TlsContext()
{
    SSL_CTX_free(m_context);
}

Stream::~Stream()
{
    close();
}

Stream::Status Stream::connect(const Target &target, const TlsContext *tls, int receiveBuffer)
{
    m_descriptor =
        ::socket(target.address.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_descriptor < 0)
        return failWith(errno);
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    // Before connecting: the window that is told the server follows from it.
    if (receiveBuffer > 0)
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    if (tls) {
        m_tls = SSL_new(tls->get());
        SSL_set_fd(m_tls, m_descriptor);
        // What OpenSSL has a macro for, which casts in the old way. Addresses are no server names
        // (RFC 6066 §3).
        if (target.host.find_first_not_of("0123456789.") != std::string::npos
            && target.host.find(':') == std::string::npos) {
            std::string name = target.host;
            SSL_ctrl(m_tls, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, name.data());
        }
        SSL_set1_host(m_tls, target.host.c_str());
    }
    sockaddr_storage address = target.address;
    if (::connect(m_descriptor, reinterpret_cast<sockaddr *>(&address), target.addressBytes) == 0
        || errno == EINPROGRESS)
        return Status::WantWrite;
    return failWith(errno);
}

Stream::Status Stream::establish()
{
    if (!m_isConnected) {
        int error = 0;
        socklen_t size = sizeof error;
        ::getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &size);
        if (error != 0)
            return failWith(error);
        m_isConnected = true;
    }
    if (!m_tls)
        return Status::Done;
    ERR_clear_error();
    const int returned = SSL_connect(m_tls);
    return returned == 1 ? Status::Done : tlsStatus(returned);
}

Stream::Transfer Stream::read(char *data, std::size_t size)
{
    if (m_tls) {
        std::size_t bytes = 0;
        ERR_clear_error();
        const int returned = SSL_read_ex(m_tls, data, size, &bytes);
        return returned == 1 ? Transfer{Status::Done, bytes} : Transfer{tlsStatus(returned), 0};
    }
    const ssize_t bytes = ::recv(m_descriptor, data, size, 0);
    if (bytes > 0)
        return {Status::Done, static_cast<std::size_t>(bytes)};
    if (bytes == 0)
        return {Status::Ended, 0};
    return {errno == EAGAIN || errno == EINTR ? Status::WantRead : failWith(errno), 0};
}

Stream::Transfer Stream::write(std::string_view data)
{
    if (m_tls) {
        std::size_t bytes = 0;
        ERR_clear_error();
        const int returned = SSL_write_ex(m_tls, data.data(), data.size(), &bytes);
        return returned == 1 ? Transfer{Status::Done, bytes} : Transfer{tlsStatus(returned), 0};
    }
    const ssize_t bytes = ::send(m_descriptor, data.data(), data.size(), MSG_NOSIGNAL);
    if (bytes >= 0)
        return {Status::Done, static_cast<std::size_t>(bytes)};
    return {errno == EAGAIN || errno == EINTR ? Status::WantWrite : failWith(errno), 0};
}

void Stream::close()
{
    SSL_free(m_tls);
    m_tls = nullptr;
    if (m_descriptor < 0)
        return;
    const linger atOnce{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    ::close(m_descriptor);
    m_descriptor = -1;
}

Stream::Status Stream::fail(const std::string &problem)
{
    m_problem = problem;
    return Status::Failed;
}

Stream::Status Stream::failWith(int error)
{
    return fail(std::strerror(error));
}

Stream::Status Stream::tlsStatus(int returned)
{
    const int systemError = errno;
    switch (SSL_get_error(m_tls, returned)) {
    case SSL_ERROR_WANT_READ:
        return Status::WantRead;
    case SSL_ERROR_WANT_WRITE:
        return Status::WantWrite;
    case SSL_ERROR_ZERO_RETURN:
        return Status::Ended;
    case SSL_ERROR_SYSCALL:
        return systemError == 0 ? Status::Ended : failWith(systemError);
    default:
        break;
    }
    const unsigned long error = ERR_get_error();
    if (ERR_GET_REASON(error) == SSL_R_UNEXPECTED_EOF_WHILE_READING)
        return Status::Ended;
    const long verified = SSL_get_verify_result(m_tls);
    if (verified != X509_V_OK && ERR_GET_REASON(error) == SSL_R_CERTIFICATE_VERIFY_FAILED)
        return fail(std::string("certificate: ") + X509_verify_cert_error_string(verified));
    const char *reason = ERR_reason_error_string(error);
    return fail(std::string("TLS: ") + (reason ? reason : "failed"));
}

} // namespace hearth::bench
