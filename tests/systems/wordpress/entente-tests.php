<?php
// Must-use plugin with the two settings that the tests need. It has nothing to do with embeds.

// WordPress fetches pages of this machine only from ports 80, 443 and 8080. Entente has a free port.
add_filter( 'http_allowed_safe_ports', fn( $ports ) => array( ...$ports, (int) getenv( 'ENTENTE_PORT' ) ) );

// A browser chooses its editor with a cookie.
add_filter( 'use_block_editor_for_post', fn( $use ) => $use && ! isset( $_COOKIE['classic_editor'] ) );
