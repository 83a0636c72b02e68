<?php

namespace Entente;

/**
 * Gets cards from the server and keeps the last good version of each. While the server is down, a reader waits for it at most once per
 * `RETRY` seconds, even on a page with many cards; if it answers slowly, a page with many cards stops asking after `TIMEOUT` seconds, and shows stored ones. An
 * answer is kept only if it is a card.
 */
final class Cards {

	/** Seconds to wait before asking again after the server failed to answer. */
	public const RETRY = 60;

	/** Seconds that a request may take, and after which a page starts no further request. */
	private const TIMEOUT = 2;

	/** Seconds. A server that takes longer for a wrong response counts as down. */
	private const SLOW = 0.2;

	/** Path under which the cache stores when the server last failed to answer. */
	private const SERVER = '';

	/** Bytes. The largest card has about 120 kB. */
	private const LARGEST = 1000000;

	/** A tag with its attributes, or text. */
	private const PIECE = '#<(?<slash>/?)(?<element>[a-z][a-z\d]*)(?<attributes>(?:\s+[a-z][\w:-]*(?:="[^"<]*")?)*)\s*/?>|[^<]+#i';

	/** Elements and attributes that run nothing and load nothing. Those in EMPTY contain nothing. */
	private const ELEMENTS   = '/^(a|abbr|article|aside|b|bdi|bdo|blockquote|caption|cite|dd|defs|details|div|dl|dt|em|figcaption|figure|footer|g|h[1-6]|header|i|li|mark|ol|p|q|section|small|span|strong|sub|summary|sup|svg|table|tbody|td|th|thead|time|tr|ul)$/i';
	private const EMPTY      = '/^(br|circle|ellipse|hr|line|path|polygon|polyline|rect|wbr)$/i';
	private const ATTRIBUTES = '/^(aria-[a-z]+|class|clip-rule|colspan|c[xy]|d|datetime|dir|fill(-[a-z]+)?|height|href|hreflang|id|lang|open|part|points|r[xy]?|rel|role|rowspan|scope|stroke(-[a-z]+)?|theme|title|transform|viewBox|width|[xy][12]?)$/i';

	/** Attributes whose values browsers take as style. */
	private const PRESENTATION = '/^(clip-rule|fill|stroke|transform)/i';

	/** The parts that are checked: the element around a card, its style sheet, its content, and the link that older browsers show. */
	private const WHOLE = array(
		'card'  => '#^(?<start><div lang="[a-z]{2}" dir="(?:ltr|rtl)"[^<>]*>)<template shadowrootmode="open"><style>(?<style>[^<]*)</style>(?<content>.*)</template>(?<end><a href="https?://[^"<>]*">[^<>]*</a></div>)$#sD',
		'plain' => '#^(?<start><div lang="[a-z]{2}" dir="(?:ltr|rtl)">)(?<content><h[1-6]>.*)(?<end></div>)$#sD',
	);

	/**
	 * For how many seconds this process may still wait for each server until a time. It also counts if the cache cannot be written.
	 *
	 * @var array<string, array{seconds: float, until: int}>
	 */
	private static $left = array();

	/** @var string Address of the server, without a slash at the end. */
	private $server;

	/** @var int Seconds for which a card counts as current. */
	private $lifetime;

	/** @var CardCache */
	private $cache;

	/** @var callable(string, int): ?array{status: int, body: string} */
	private $request;

	/**
	 * @param string    $server   Address of the server, such as `https://entente.example`.
	 * @param int       $lifetime Seconds for which a card counts as current.
	 * @param CardCache $cache
	 * @param callable  $request  Requests a URL and returns its status and body, or null if there was no response within the given seconds.
	 */
	public function __construct( string $server, int $lifetime, CardCache $cache, callable $request ) {
		$this->server   = rtrim( $server, '/' );
		$this->lifetime = $lifetime;
		$this->cache    = $cache;
		$this->request  = $request;
	}

	/**
	 * @param CardOptions $options
	 * @param string      $markup `card`, or `plain` for feeds and e-mail.
	 * @return Card The latest card, the last good one, or none.
	 */
	public function get( CardOptions $options, string $markup = 'card' ): Card {
		$path  = $options->path( $markup );
		$entry = ( $this->cache->read( $path ) ?? array() ) + array(
			'html'    => '',
			'problem' => null,
			'time'    => 0,
			'asked'   => 0,
		);
		if ( time() >= $entry['asked'] + ( Card::is_failure( $entry['problem'] ) ? self::RETRY : $this->lifetime ) ) {
			$entry = $this->is_down() ? array( 'problem' => 'down' ) + $entry : $this->renewed( $entry, $path, $markup );
		}
		return new Card( $entry['html'], $entry['problem'], $entry['time'] );
	}

	/**
	 * @param string $text
	 * @return bool Whether a text is the address of a server, such as `https://entente.example`, without a path.
	 */
	public static function is_address( string $text ): bool {
		return 1 === preg_match( '#^(https://[\w.-]+(:\d+)?|http://(localhost|127\.0\.0\.1)(:\d+)?)/?$#iD', $text );
	}

	/** @return bool Whether the server has just failed to answer a request for any card, or has taken too long for several. */
	private function is_down(): bool {
		$server = $this->cache->read( self::SERVER );
		return $this->seconds_left() <= 0 || time() < ( $server['asked'] ?? 0 ) + self::RETRY;
	}

	/** @return float For how many seconds this process may still wait for the server. */
	private function seconds_left(): float {
		$left = self::$left[ $this->server ] ?? null;
		return null === $left || time() >= $left['until'] ? self::TIMEOUT : $left['seconds'];
	}

	private function has_waited( float $seconds ): void {
		$until = self::$left[ $this->server ]['until'] ?? 0;

		self::$left[ $this->server ] = array(
			'seconds' => $this->seconds_left() - $seconds,
			'until'   => time() >= $until ? time() + self::RETRY : $until,
		);
	}

	/**
	 * @param array<string, mixed> $entry  The stored entry of a card.
	 * @param string               $path
	 * @param string               $markup
	 * @return array<string, mixed> The entry after the server was asked, which has also been stored.
	 */
	private function renewed( array $entry, string $path, string $markup ): array {
		$asked = array( 'asked' => time() );
		if ( '' !== $entry['html'] ) {
			// Written before the request, so that other readers do not wait for the same answer.
			$this->cache->write( $path, $asked + $entry );
		}
		$start = microtime( true );
		$entry = $this->latest( $path, $markup ) + $asked + $entry;
		$taken = microtime( true ) - $start;
		$this->has_waited( $taken );
		$this->cache->write( $path, $entry );
		// Otherwise, a page with many cards would wait for each wrong response.
		$is_slow = 'garbage' === $entry['problem'] && $taken > self::SLOW;
		if ( 'down' === $entry['problem'] || $is_slow ) {
			$this->cache->write( self::SERVER, $asked );
		}
		return $entry;
	}

	/**
	 * @param string $path
	 * @param string $markup
	 * @return array<string, mixed> The attributes of the entry that the server's answer changes.
	 */
	private function latest( string $path, string $markup ): array {
		$response = ( $this->request )( $this->server . $path, self::TIMEOUT );
		if ( null === $response || 429 === $response['status'] || $response['status'] >= 500 ) {
			return array( 'problem' => 'down' );
		}
		$body = trim( $response['body'] );
		if ( 200 === $response['status'] && self::is_card( $body, $markup ) ) {
			return array(
				'html'    => $body,
				'problem' => null,
				'time'    => time(),
			);
		}
		// Only the server itself can say that a fact was removed or never existed, or that a relation was withdrawn. Such a card must not stay.
		if ( $response['status'] >= 400 && preg_match( '/^<!-- Entente: ([^<>]*) -->$/', $body, $found ) ) {
			return array(
				'html'    => '',
				'problem' => $found[1],
				'time'    => time(),
			);
		}
		return array( 'problem' => 'garbage' );
	}

	/**
	 * @param string $html
	 * @param string $markup `card` or `plain`.
	 * @return bool Whether a text is the HTML of a complete card in which nothing runs or loads anything. The same rules are in TypeScript.
	 */
	public static function is_card( string $html, string $markup ): bool {
		return strlen( $html ) <= self::LARGEST
			&& 1 === preg_match( '//u', $html )
			&& 1 === preg_match( self::WHOLE[ $markup ], $html, $parts )
			&& self::is_harmless_style( $parts['style'] ?? '' )
			&& self::is_harmless( $parts['content'] )
			&& self::is_harmless( $parts['start'] . $parts['end'] );
	}

	/**
	 * @param string $html
	 * @return bool Whether elements and attributes are harmless, and every element ends where it should.
	 */
	private static function is_harmless( string $html ): bool {
		preg_match_all( self::PIECE, $html, $pieces, PREG_SET_ORDER | PREG_UNMATCHED_AS_NULL );
		$open   = array();
		$length = 0;
		foreach ( $pieces as $piece ) {
			$length += strlen( $piece[0] );
			$element = $piece['element'] ?? null;
			if ( null === $element ) {
				continue;
			}
			if ( '' !== $piece['slash'] ) {
				if ( array_pop( $open ) !== $element ) {
					return false;
				}
			} elseif ( preg_match( self::ELEMENTS, $element ) ) {
				$open[] = $element;
			} elseif ( ! preg_match( self::EMPTY, $element ) ) {
				return false;
			}
			preg_match_all( '/([a-z][\w:-]*)(?:="([^"]*)")?/i', $piece['attributes'] ?? '', $attributes, PREG_SET_ORDER );
			foreach ( $attributes as $attribute ) {
				if ( ! self::is_harmless_attribute( $attribute[1], $attribute[2] ?? '' ) ) {
					return false;
				}
			}
		}
		return strlen( $html ) === $length && array() === $open;
	}

	private static function is_harmless_attribute( string $name, string $value ): bool {
		return preg_match( self::ATTRIBUTES, $name )
			&& ! ( preg_match( self::PRESENTATION, $name ) && preg_match( '/url|[&\\\\]/i', $value ) )
			&& ( 0 !== strcasecmp( 'href', $name ) || preg_match( '~^(https?://|#)~', $value ) );
	}

	/**
	 * @param string $style
	 * @return bool Whether a style sheet loads nothing. It must not contain escapes, which could hide something that does.
	 */
	private static function is_harmless_style( string $style ): bool {
		return ! preg_match( '/\\\\|url\(|image\(|image-set\(|@import|src\(/i', $style );
	}
}
