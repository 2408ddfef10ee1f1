// SPDX-License-Identifier: EUPL-1.2
#include "server/net/outbox_stream.hpp"

#include <sys/socket.h>

#include <cerrno>

namespace aantafel::net {

OutboxStream::Flushed OutboxStream::flush(std::size_t& written) {
  std::array<iovec, 16> parts;
  while (!outbox_.empty()) {
    msghdr message{};
    message.msg_iov = parts.data();
    message.msg_iovlen = outbox_.next(parts);
    const ssize_t sent = ::sendmsg(socket_.native_handle(), &message, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent < 0 && errno == EINTR) continue;
    if (sent < 0) return errno == EAGAIN || errno == EWOULDBLOCK ? Flushed::blocked : Flushed::failed;
    written += static_cast<std::size_t>(sent);
    outbox_.sent(static_cast<std::size_t>(sent));
  }
  return Flushed::all;
}

}  // namespace aantafel::net
