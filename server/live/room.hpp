// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "server/live/clock.hpp"
#include "server/live/feed.hpp"
#include "server/live/peer.hpp"
#include "server/session/decide.hpp"
#include "server/storage/log_writer.hpp"

namespace aantafel::live {

class Fold;

/// What a room says to whoever asked: the place in the log, or why not.
using Answer = std::variant<protocol::Ack, protocol::Refused>;

/// A running workshop: takes commands in, decides, has the log keep them, and only then acknowledges (L1) and
/// shows (L2). Batches go to the log as they come, several at a time; when something is to be shown, what
/// comes in waits until all of them are on disk. Owned by Rooms through a shared_ptr, which peers hold as
/// well; everything is called on its context, and it holds no lock. When the log refuses a batch, or a
/// promise turns out to be broken while one is made, the session is folded again from the log and those who
/// asked hear so. While the disk is full what would have to be kept is refused at once, and everything else
/// goes on; facilitators see it. When the log has failed nobody is answered: only the next start knows what
/// was kept.
class Room : public std::enable_shared_from_this<Room> {
 public:
  /// What the list of workshops tells of one, as far as it may have changed.
  struct Told {
    std::optional<protocol::WorkshopDescription> described;
    /// People who joined.
    std::uint32_t came = 0;
  };

  /// What all rooms of a server share; outlives them.
  struct House {
    storage::LogWriter& log;
    const session::Kinds& kinds;
    Clock now;
    /// Called once it is on disk, so that the list of workshops follows. Any context.
    std::function<void(const std::string& id, Told)> told;
    /// Told of every broken promise that a room caught, in a sentence for the operator. Any context.
    std::function<void(const std::string&)> broken;
    /// A room could not be folded again and has closed: forget it, so that it is opened afresh. Any context.
    std::function<void(const std::string& id)> fallen;
  };

  Room(boost::asio::io_context& context, const House& house, std::string id);

  /// Folds the log; `done(false)` when there is no such workshop, or none that can be read. Called once,
  /// before anything else.
  void open(std::function<void(bool)> done);

  /// A connection said hello. Joins if it is a participant's, and is welcomed or refused and dismissed.
  /// `peer` is kept until it leaves.
  void enter(std::shared_ptr<Peer> peer, session::Actor actor, session::Join join);
  /// Also before it was welcomed: then it never is.
  void leave(Peer& peer);
  /// A command with operation number n from a peer that has entered; answered through it.
  void ask(const std::shared_ptr<Peer>& peer, std::uint32_t n, session::Command command);
  /// The phone of a participant showed this round. Kept with what others say of it within half a second; said
  /// again, or of a round that is not the current one, it is nothing.
  void look(const Peer& peer, const protocol::Seen& seen);
  /// What is said beside the activity, of which nothing is kept. Where it does not fit, it is nothing.
  void hear(const Peer& peer, const protocol::React& react);
  void hear(const Peer& peer, const protocol::Lost& lost);
  void hear(const Peer& peer, const protocol::Found& found);
  void hear(const Peer& peer, const protocol::Typing& typing);
  /// The same from a program without connection; `client` names it as a tab's hash does.
  void ask(session::Actor actor, std::uint32_t n, session::Command command,
           std::function<void(Answer)> answer);
  /// A picture that is on disk, read from the log; none where there is no such. `done` runs on this context.
  void read_picture(const std::string& id, std::function<void(std::optional<protocol::PictureAdded>)> done);
  /// Runs as soon as the session holds nothing but what is on disk: for downloads. Never, when the log
  /// failed.
  void when_settled(std::function<void()> run);
  /// Into the archive, or out of it: there nobody new joins, and everything else is as it was.
  void archive(bool archived);
  [[nodiscard]] bool archived() const { return archived_; }
  /// Says bye to everybody; nobody enters after that.
  void close(protocol::Parting why, std::optional<std::uint32_t> reconnect_ms);

  [[nodiscard]] const session::Session& session() const { return session_; }
  [[nodiscard]] const storage::Head& head() const { return head_; }
  [[nodiscard]] boost::asio::io_context& context() { return context_; }
  [[nodiscard]] std::size_t peers() const { return feed_.size(); }

 private:
  /// By a peer, or by a program that waits for an answer, or by the clock.
  struct Asked {
    std::uint32_t n = 0;  // 0: no operation (join, time is up)
    session::Command command;
    std::shared_ptr<Peer> peer{};
    session::Actor program{};
    std::function<void(Answer)> answer{};

    [[nodiscard]] const session::Actor& actor() const { return peer ? peer->actor() : program; }
  };
  /// What is said once the batch is on disk.
  struct Reply {
    Asked asked;
    session::Outcome outcome;
    std::string message{};
    std::string path{};
    bool retry = false;
    /// What was put, as it is kept, where the time was written in it.
    std::optional<protocol::Opaque> kept{};
  };

  using Replies = std::vector<Reply>;

  void take(Asked asked);
  void write_down_looks();
  void watch_writing();
  void work_soon();
  void work();
  Reply judge(Asked& asked, std::uint64_t now);
  Reply refusal(Asked& asked, session::Refusal why);
  void log(const session::Actor& actor, std::uint32_t n, protocol::Event event, std::uint64_t now);
  /// Nothing new is decided: what is with the log must come back first.
  [[nodiscard]] bool draining() const;
  void drain();
  void submit();
  void committed(const storage::Head& head);
  void not_kept(const storage::StorageError& error);
  void failed(session::Refusal why);
  void come_back();
  void take_back();
  void answer_lost(const session::Refusal& why);
  void look_for_room();
  void refold(std::function<void(bool)> done);
  /// Piece by piece from where `fold` is; null begins. `done` gets null when the log could not be followed.
  void fold_on(std::shared_ptr<Fold> fold, std::function<void(Fold*)> done);
  void say(Reply& reply);
  void welcome(const std::shared_ptr<Peer>& peer);
  void settle();
  void tell_list();
  void schedule_tick();
  void send();
  void watch_timer();

  boost::asio::io_context& context_;
  const House& house_;
  std::string id_;
  session::Session session_;
  /// Where the log ends, and where it will when all that is with it has been kept.
  storage::Head head_;
  std::uint64_t submitted_ = 0;
  Feed feed_;
  std::deque<Asked> inbox_;
  std::vector<storage::NewEntry> pending_;
  Replies replies_;
  /// For each batch that is with the log, in their order, what is said once it is on disk.
  std::deque<Replies> in_flight_;
  /// Why the log did not keep a batch, and who asked.
  std::optional<session::Refusal> failure_;
  Replies lost_;
  std::vector<std::function<void()>> waiting_;
  /// Why nothing can be kept now, and what is said instead.
  std::optional<session::Refusal> nothing_kept_;
  bool closed_ = false;
  bool failed_ = false;
  bool folding_ = false;
  /// The log refused something: no countdown asks it for more before then.
  std::uint64_t patient_until_ = 0;
  bool described_ = false;
  bool archived_ = false;
  /// Whom the list of workshops knows of.
  std::uint32_t came_ = 0;
  bool work_posted_ = false;
  bool tick_scheduled_ = false;
  bool tick_due_ = false;
  bool sending_ = false;
  /// Who looked at which round, since it was last written down.
  std::map<std::pair<std::string, std::uint32_t>, std::set<session::Author>> looks_;
  boost::asio::steady_timer looks_timer_;
  boost::asio::steady_timer writing_timer_;
  boost::asio::steady_timer tick_timer_;
  boost::asio::steady_timer countdown_;
  boost::asio::steady_timer room_timer_;
};

}  // namespace aantafel::live
