<?php
/**
 * The options of a card, as an editor wrote them.
 */

namespace Entente;

/**
 * Reads the options of a card from attributes. Names are compared without hyphens and in lower case, because some systems change them:
 * `asOf`, `as-of` and `asof` are the same. An invalid value counts as absent and is listed, with two exceptions: without a
 * valid relation, there is no card; and a wrong day, release or fact is sent to the server, which says what is wrong with it.
 */
final class CardOptions {

	/** Whatever an editor wrote: the server says what is wrong with it. */
	private const SENT = '/^.{1,100}$/su';

	/** The values of each option that changes what the server returns, in the order of the query. */
	private const PATTERNS = array(
		'lang'    => '/^(de|en|nb|ru|tg|fa)$/',
		'home'    => '/^[a-z]{2}$/D',
		'asOf'    => self::SENT,
		'release' => self::SENT,
		'layout'  => '/^(full|compact)$/',
		'fact'    => self::SENT,
		'kinds'   => '/^(?=.{1,300}$)[a-z-]+(,[a-z-]+)*$/D',
		'theme'   => '/^(auto|light|dark)$/',
		'heading' => '/^[1-6]$/',
	);

	/** Colours that a card takes from the page, as the names of custom properties. */
	private const COLOURS = array( 'background', 'text', 'accent' );

	private const COLOUR = '/^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/iD';

	/** Options in whose values neither spaces nor capitals count. */
	private const CODES = array( 'home', 'kinds' );

	/** Attributes that systems add. */
	private const OTHERS = array( 'url', 'title', 'align', 'classname', 'metadata', 'lock', 'anchor' );

	/** @var string Two ISO 3166-1 codes, such as `no-tj`. */
	public $relation;

	/** @var array<string, string> */
	private $values = array();

	/** @var string[] The names of the attributes that are unknown or have an invalid value. */
	public $ignored = array();

	private function __construct( string $relation ) {
		$this->relation = $relation;
	}

	/**
	 * @param array<string|int, mixed> $attributes Attributes as the system passes them; empty values count as absent.
	 * @param string                   $language   The language of a card without `lang`.
	 * @return CardOptions|null Null if `relation` is not two codes.
	 */
	public static function read( array $attributes, string $language ): ?CardOptions {
		$given = array();
		foreach ( $attributes as $name => $value ) {
			if ( is_scalar( $value ) && '' !== trim( (string) $value ) ) {
				$given[ str_replace( '-', '', strtolower( (string) $name ) ) ] = trim( (string) $value );
			}
		}
		// A value without a name has a number instead, as in [entente no-tj].
		if ( ! isset( $given['relation'] ) && isset( $given['0'] ) ) {
			$given['relation'] = $given['0'];
			unset( $given['0'] );
		}
		if ( ! preg_match( '/^[a-z]{2}-[a-z]{2}$/iD', $given['relation'] ?? '' ) ) {
			return null;
		}
		$codes = explode( '-', strtolower( $given['relation'] ) );
		sort( $codes );
		$options = new CardOptions( implode( '-', $codes ) );
		unset( $given['relation'] );
		foreach ( self::PATTERNS + array_fill_keys( self::COLOURS, self::COLOUR ) as $name => $pattern ) {
			$value = $given[ strtolower( $name ) ] ?? null;
			unset( $given[ strtolower( $name ) ] );
			if ( null === $value ) {
				continue;
			}
			if ( in_array( $name, self::CODES, true ) ) {
				$value = strtolower( (string) preg_replace( '/\s+/', '', $value ) );
			}
			$is_foreign = 'home' === $name && ! in_array( $value, $codes, true );
			if ( preg_match( $pattern, $value ) && ! $is_foreign ) {
				$options->values[ $name ] = $value;
			} else {
				$options->ignored[] = $name;
			}
		}
		$options->ignored          = array_merge( $options->ignored, array_map( 'strval', array_diff( array_keys( $given ), self::OTHERS ) ) );
		$options->values['lang'] ??= $language;
		// The card of a single fact has no layout and no other kinds.
		if ( isset( $options->values['fact'] ) ) {
			unset( $options->values['layout'], $options->values['kinds'] );
		}
		return $options;
	}

	/**
	 * @param string $locale A language tag or the name of a locale, such as `nn`, `de-AT` or `de_DE`.
	 * @return string|null The matching language of cards; null if Entente has none.
	 */
	public static function language_of( string $locale ): ?string {
		$language = (string) strtok( strtolower( $locale ), '-_' );
		if ( in_array( $language, array( 'nn', 'no' ), true ) ) {
			return 'nb';
		}
		return preg_match( self::PATTERNS['lang'], $language ) ? $language : null;
	}

	/**
	 * @param string $name
	 * @return string|null The value of an option; null if it is absent.
	 */
	public function value( string $name ): ?string {
		return $this->values[ $name ] ?? null;
	}

	/**
	 * @param string $markup `card`, or `plain` for feeds and e-mail.
	 * @return string The path of the fragment below the server's address. The same options always give the same path.
	 */
	public function path( string $markup ): string {
		$query = array();
		foreach ( array_keys( self::PATTERNS ) as $name ) {
			if ( isset( $this->values[ $name ] ) && 'auto' !== $this->values[ $name ] ) {
				$query[] = $name . '=' . rawurlencode( $this->values[ $name ] );
			}
		}
		if ( 'plain' === $markup ) {
			$query[] = 'markup=plain';
		}
		return '/fragment/' . $this->relation . '?' . str_replace( '%2C', ',', implode( '&', $query ) );
	}

	/** @return string The card's custom properties as the value of a `style` attribute; empty if there are none. */
	public function style(): string {
		$style = '';
		foreach ( self::COLOURS as $name ) {
			if ( isset( $this->values[ $name ] ) ) {
				$style .= '--entente-' . $name . ':' . $this->values[ $name ] . ';';
			}
		}
		return $style;
	}
}
